import { unite } from '../core/backup/unite.ts';
import { isTouched, parseSaved, type Saved } from '../core/saved.ts';
import { asideKey } from './backup-works.ts';
import { CHECKER_KEY, PORTFOLIO_KEY, REVIEW_KEY } from './keys.ts';
import type { Shelf } from './shelf.ts';
import { workKey } from './work.ts';

/** A copy that was set aside: unchanged text, out of the way. */
export interface Aside {
  readonly key: string;
  /** What it is work on; of what is no work, the key it stood under. */
  readonly exercise: string;
  readonly isWork: boolean;
  /** The assignment it belongs to; absent for the reader's own work. */
  readonly assignment?: string;
  /** `undefined` where it cannot be read. */
  readonly saved: Saved | undefined;
}

/** Every copy that was set aside: of work on `exercises` that the course has, and of what is no work. */
export function listAsides(shelf: Shelf, exercises: ReadonlySet<string>): readonly Aside[] {
  return shelf.keys().flatMap((key) => {
    const [, assignment, exercise = ''] = NAME.exec(key) ?? [];
    const isWork = exercises.has(exercise);
    if (!isWork && !OTHERS.includes(exercise)) return [];
    const saved = isWork ? parseSaved(shelf.get(key) ?? '') : undefined;
    return [{ key, exercise, isWork, saved, ...(assignment === undefined ? {} : { assignment }) }];
  });
}

/**
 * Makes a copy of the reader's own work the present one. The one that was present is set aside in
 * its turn, and no attempt of either is lost.
 */
export function takeUp(
  { key, exercise, saved, assignment }: Aside,
  shelf: Shelf,
  now: number,
): void {
  if (!saved || assignment !== undefined) return;
  const own = workKey(exercise);
  const before = shelf.get(own);
  const present = parseSaved(before ?? '');
  const united = present ? unite(present, saved, 'file').saved : saved;
  if (before !== null && (!present || isTouched(present))) {
    shelf.set(asideKey(own, before), before);
  }
  shelf.set(own, JSON.stringify({ ...united, changed: now }));
  shelf.remove(key);
}

/** What is set aside whole where it cannot be read. */
const OTHERS: readonly string[] = [REVIEW_KEY, CHECKER_KEY, PORTFOLIO_KEY];

const NAME = /^aside:(?:given:([^/:]+)\/)?([a-z0-9-]+):[a-z0-9]+$/;
