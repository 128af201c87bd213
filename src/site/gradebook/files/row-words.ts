import type { RowWords } from '../../../core/class/rows.ts';
import type { Speech } from '../speech.ts';

const KEYS = [
  'name',
  'number',
  'class',
  'handed',
  'late',
  'fingerprint',
  'total',
  'max',
  'percent',
  'byHand',
  'noted',
  'comment',
  'exercise',
  'item',
  'prompt',
  'students',
  'answered',
  'difficulty',
  'discrimination',
  'wrongAnswer',
  'wrongCount',
  'wrongShare',
  'mixesUp',
  'objective',
  'statement',
  'share',
  'belowHalf',
  'needsLesson',
  'items',
  'yes',
  'no',
  'unscored',
  'tooFew',
  'noSpread',
] as const satisfies readonly (keyof RowWords)[];

/** The words of exported tables; `statementOf` says what an objective is. */
export function rowWords(
  { words, title }: Pick<Speech, 'words' | 'title'>,
  statementOf: (objective: string) => string,
): RowWords {
  const entries = KEYS.map((key) => [key, words(`book.row.${key}`)]);
  const own = Object.fromEntries(entries) as Record<(typeof KEYS)[number], string>;
  return { ...own, titleOf: title, statementOf };
}
