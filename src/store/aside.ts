import { unite } from '../core/backup/unite.ts';
import { isTouched, parseSaved, type Saved } from '../core/saved.ts';
import { asideKey } from './backup-works.ts';
import type { Shelf } from './shelf.ts';
import { workKey } from './work.ts';

/** A copy that was set aside: unchanged text, out of the way. */
export interface Aside {
  readonly key: string;
  readonly exercise: string;
  /** The assignment it belongs to; absent for the reader's own work. */
  readonly assignment?: string;
  /** `undefined` where it cannot be read. */
  readonly saved: Saved | undefined;
}

/** Every copy of work that was set aside, of `exercises` that the course has. */
export function listAsides(shelf: Shelf, exercises: ReadonlySet<string>): readonly Aside[] {
  return shelf.keys().flatMap((key) => {
    const [, assignment, exercise = ''] = NAME.exec(key) ?? [];
    if (!exercises.has(exercise)) return [];
    const saved = parseSaved(shelf.get(key) ?? '');
    return [{ key, exercise, saved, ...(assignment === undefined ? {} : { assignment }) }];
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

const NAME = /^aside:(?:given:([^/:]+)\/)?([a-z0-9-]+):[a-z0-9]+$/;
