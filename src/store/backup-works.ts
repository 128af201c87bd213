import { unite } from '../core/backup/unite.ts';
import { hash } from '../core/random.ts';
import { parseSaved } from '../core/saved.ts';
import type { Incoming } from './backup.ts';

/** What comes of one record: how it is told, and what has to be written (`null`: taken away). */
export interface Merged {
  readonly is: Incoming['is'];
  readonly writes: readonly (readonly [key: string, text: string | null])[];
}

/** The key of a copy of `text` that stood under the key of work, named as the exercise names them. */
export function asideKey(key: string, text: string): string {
  return `aside:${key.replace(/^work:/, '')}:${hash(text).toString(36)}`;
}

/**
 * Merges the work `file` of a back-up into what is kept under `key`: `here`, or nothing. Of two that
 * differ both are kept, one of them aside. `prefer` says which one stays where it is not the newest.
 * `has` tells whether a copy is on the shelf already.
 */
export function mergeWork(
  key: string,
  here: string | null,
  file: string,
  has: (key: string) => boolean,
  prefer?: 'here' | 'file',
): Merged {
  if (here === file) return { is: 'same', writes: [] };
  const theirs = parseSaved(file);
  if (!theirs) return { is: 'unreadable', writes: [] };
  if (here === null) {
    if (prefer !== 'here') return { is: 'new', writes: [[key, file]] };
    return put('aside', [[asideKey(key, file), file]], has);
  }
  const mine = parseSaved(here);
  // What cannot be read stays as it is, out of the way.
  if (!mine)
    return put(
      'newer',
      [
        [asideKey(key, here), here],
        [key, file],
      ],
      has,
    );
  const { saved, present, aside } = prefer ? unite(mine, theirs, prefer) : unite(mine, theirs);
  const text = JSON.stringify(saved);
  const other = present === 'here' ? file : here;
  const isSame = present === 'here' && text === JSON.stringify(mine);
  const copy = aside ? ([[asideKey(key, other), other]] as const) : [];
  const own = isSame ? [] : ([[key, text]] as const);
  const is = present === 'file' ? 'newer' : aside ? 'aside' : 'joined';
  return put(is, [...copy, ...own], has);
}

/** Without the copies that are there already; where nothing is left to write, all is as it was. */
function put(is: Incoming['is'], writes: Merged['writes'], has: (key: string) => boolean): Merged {
  const left = writes.filter(([key]) => !(key.startsWith('aside:') && has(key)));
  return left.length > 0 ? { is, writes: left } : { is: 'same', writes: [] };
}
