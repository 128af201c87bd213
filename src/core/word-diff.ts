import type { Language } from './language.ts';

/** A run of words, and whether it stands in both texts, only before, or only after. */
export interface Run {
  readonly text: string;
  readonly is: 'same' | 'gone' | 'new';
}

/**
 * How `after` came out of `before`, word by word: the longest common subsequence of their words,
 * as `Intl.Segmenter` parts them (Chinese has no spaces), what is gone before what is new. Texts
 * of more than 2000 words together are shown as one gone and one new.
 */
export function wordDiff(before: string, after: string, language: Language): readonly Run[] {
  const [left, right] = [wordsIn(before, language), wordsIn(after, language)];
  if (left.length + right.length > MOST) {
    return joined([
      { text: before, is: 'gone' },
      { text: after, is: 'new' },
    ]);
  }
  const common = lengths(left, right);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [one, other] = [left[i], right[j]];
    if (one !== undefined && one === other) {
      runs.push({ text: one, is: 'same' });
      i += 1;
      j += 1;
    } else if (
      one !== undefined &&
      (other === undefined || at(common, i + 1, j) >= at(common, i, j + 1))
    ) {
      runs.push({ text: one, is: 'gone' });
      i += 1;
    } else {
      runs.push({ text: other as string, is: 'new' });
      j += 1;
    }
  }
  return joined(runs);
}

const MOST = 2000;

/** For every pair of places how many words the rest of both texts have in common. */
function lengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--) {
    const row = table[i] as Uint16Array;
    for (let j = right.length - 1; j >= 0; j--) {
      row[j] =
        left[i] === right[j]
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

const segmenters = new Map<Language, Intl.Segmenter>();

function wordsIn(text: string, language: Language): readonly string[] {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return [...known.segment(text)].map(({ segment }) => segment);
}

/**
 * Neighbours of one sort as one run; within a change, what is gone comes first. Space between two
 * words that both changed belongs to the change.
 */
function joined(runs: readonly Run[]): readonly Run[] {
  const list: Run[] = [];
  let [gone, added, space] = ['', '', ''];
  const flush = () => {
    if (gone) list.push({ text: gone, is: 'gone' });
    if (added) list.push({ text: added, is: 'new' });
    const last = list.at(-1);
    if (space && last?.is === 'same') list[list.length - 1] = { ...last, text: last.text + space };
    else if (space) list.push({ text: space, is: 'same' });
    [gone, added, space] = ['', '', ''];
  };
  for (const { text, is } of runs) {
    if (is === 'same' && text.trim() === '' && gone + added !== '') space += text;
    else if (is === 'same') {
      flush();
      const last = list.at(-1);
      if (last?.is === 'same') list[list.length - 1] = { text: last.text + text, is };
      else list.push({ text, is });
    } else if (text !== '') {
      gone += space + (is === 'gone' ? text : '');
      added += space + (is === 'new' ? text : '');
      space = '';
    }
  }
  flush();
  return list;
}
