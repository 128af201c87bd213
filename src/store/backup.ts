import { type Backup, isLater } from '../core/backup/format.ts';
import { recordKey } from './assigned.ts';
import { type AssignedTexts, mergeAssigned } from './backup-assigned.ts';
import { asideKey, type Merged, mergeWork } from './backup-works.ts';
import { isTeachersKey } from './desk.ts';
import { givenKey } from './given.ts';
import {
  CHECKER_KEY,
  LANGUAGE_KEY,
  LEARNING_KEY,
  OFFLINE_KEY,
  PORTFOLIO_KEY,
  REVIEW_KEY,
  THEME_KEY,
  VISITED_KEY,
} from './keys.ts';
import type { Shelf, Trouble } from './shelf.ts';
import { workKey } from './work.ts';

/** What would come of one entry of a back-up. */
export interface Incoming {
  readonly key: string;
  /**
   * Not here yet; newer than what is here, which is set aside if it differs; older, so set aside
   * itself; joined to what is here; the same; a setting that stays as it is; not to be read; written
   * by a newer course, or about something this copy does not have.
   */
  readonly is: 'new' | 'newer' | 'aside' | 'joined' | 'same' | 'kept' | 'unreadable' | 'future';
}

/** What a restore would do. Nothing is written yet. */
export interface RestorePlan {
  readonly items: readonly Incoming[];
  /** Texts by key; `null` takes the key away. */
  readonly writes: ReadonlyMap<string, string | null>;
}

/** Whether an entry can be used here. */
export type Fitness = 'fine' | 'unreadable' | 'future';

/** All that `shelf` holds as a back-up. */
export function makeBackup(shelf: Shelf, version: string, made: number): Backup {
  const keys = shelf.keys().filter((key) => !isDevicesOwn(key));
  const entries = keys.map((key) => [key, shelf.get(key) ?? ''] as const);
  return { version, made, entries: new Map(entries) };
}

/** What it would mean to restore `entries` onto `shelf`; `fits` knows the course's exercises. */
export function planRestore(
  entries: Backup['entries'],
  shelf: Shelf,
  fits: (key: string, text: string) => Fitness,
  mergers: Mergers,
): RestorePlan {
  const items: Incoming[] = [];
  const writes = new Map<string, string | null>();
  const has = (key: string) => shelf.get(key) !== null || writes.has(key);
  const note = (key: string, { is, writes: own }: Merged) => {
    items.push({ key, is });
    for (const [where, text] of own) writes.set(where, text);
  };
  const usable = new Map<string, string>();
  for (const [key, text] of entries) {
    const fit = !isKnownKey(key) || isFromNewer(key, text) ? 'future' : fits(key, text);
    if (fit === 'fine') usable.set(key, text);
    else items.push({ key, is: fit });
  }
  const kept = new Map(shelf.keys().map((key) => [key, shelf.get(key) ?? '']));
  for (const id of assignmentsIn(usable.keys())) {
    for (const [key, merged] of mergeAssigned(id, textsOf(id, kept), textsOf(id, usable), has)) {
      note(key, merged);
    }
  }
  for (const [key, text] of usable) {
    if (idOf(key) !== undefined) continue;
    const here = shelf.get(key);
    if (key.startsWith(workKey(''))) note(key, mergeWork(key, here, text, has));
    else note(key, mergeOther(key, here, text, mergers));
  }
  return { items, writes };
}

/**
 * How texts under single keys become one: of what is here and of the file's; `undefined` where what
 * is here cannot be read and gives way. Total and pure.
 */
export type Mergers = Readonly<Record<string, (here: string, file: string) => string | undefined>>;

/** What came of a restore: a way back, or why nothing was changed. */
export type Restored =
  /** Answers how many entries were changed since and were therefore left as they are. */
  { readonly undo: () => number } | { readonly problem: 'full' | 'blocked' };

/**
 * Does what `plan` says: all of it, or nothing where there is no room. `trouble` is what keeps
 * `shelf` from storing, at this moment.
 */
export function restore(plan: RestorePlan, shelf: Shelf, trouble: () => Trouble | null): Restored {
  const stuck = trouble();
  if (stuck === 'blocked' || stuck === 'full') return { problem: stuck };
  const before = new Map([...plan.writes.keys()].map((key) => [key, shelf.get(key)]));
  put(plan.writes, shelf);
  const now = trouble();
  if (now === 'blocked' || now === 'full') {
    put(before, shelf);
    return { problem: now };
  }
  return {
    undo: () => {
      const left = [...plan.writes].filter(([key, text]) => shelf.get(key) !== text);
      for (const [key] of left) before.delete(key);
      put(before, shelf);
      return left.length;
    },
  };
}

/** What goes makes room for what comes. */
function put(texts: ReadonlyMap<string, string | null>, shelf: Shelf): void {
  for (const [key, text] of texts) if (text === null) shelf.remove(key);
  for (const [key, text] of texts) if (text !== null) shelf.set(key, text);
}

function mergeOther(key: string, here: string | null, file: string, mergers: Mergers): Merged {
  if (here === file) return { is: 'same', writes: [] };
  if (isDevicesOwn(key)) return { is: 'kept', writes: [] };
  if (here === null) return { is: 'new', writes: [[key, file]] };
  const merge = Object.hasOwn(mergers, key) ? mergers[key] : undefined;
  if (!merge) return { is: 'kept', writes: [] };
  const text = merge(here, file);
  if (text === undefined) {
    const writes = [
      [asideKey(key, here), here],
      [key, file],
    ] as const;
    return { is: 'newer', writes };
  }
  return text === here ? { is: 'same', writes: [] } : { is: 'joined', writes: [[key, text]] };
}

/** Whether `key` is one that this version of the course writes. */
export function isKnownKey(key: string): boolean {
  const isOneOfMany = STARTS.some((start) => key.length > start.length && key.startsWith(start));
  return isOneOfMany || SINGLE.has(key) || isTeachersKey(key);
}

const SINGLE: ReadonlySet<string> = new Set([
  LANGUAGE_KEY,
  THEME_KEY,
  OFFLINE_KEY,
  LEARNING_KEY,
  VISITED_KEY,
  REVIEW_KEY,
  CHECKER_KEY,
  PORTFOLIO_KEY,
]);
const STARTS = [workKey(''), recordKey(''), 'given:', 'aside:'];

/** What a browser chose for itself and no other is to take over. */
function isDevicesOwn(key: string): boolean {
  return key === OFFLINE_KEY || key === LEARNING_KEY;
}

/** A copy that was set aside is passed on as it is, whatever is in it. */
function isFromNewer(key: string, text: string): boolean {
  return !key.startsWith('aside:') && isLater(text);
}

function assignmentsIn(keys: Iterable<string>): ReadonlySet<string> {
  return new Set([...keys].flatMap((key) => idOf(key) ?? []));
}

/** The assignment that `key` belongs to, if it is one's record or a work on it. */
function idOf(key: string): string | undefined {
  if (key.startsWith(recordKey(''))) return key.slice(recordKey('').length);
  return /^given:([^/]+)\//.exec(key)?.[1];
}

function textsOf(id: string, all: ReadonlyMap<string, string>): AssignedTexts {
  const start = givenKey(id, '');
  const works = [...all].filter(([key]) => key.startsWith(start));
  return { record: all.get(recordKey(id)) ?? null, works: new Map(works) };
}
