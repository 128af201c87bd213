/**
 * Indexed as one word each: a Chinese character, because no two engines cut Chinese alike, and `%`,
 * because “95%” is not “95”. A phrase is then a row of neighbours, whoever cuts it.
 */
export const SINGLE = /[\p{Script=Han}%]/gu;

/** Stands in the index where a block of text ends, so that no phrase runs on into the next. */
export const BLOCK_END = '¶';

/** Zero-width space: what Pagefind itself puts between words in Chinese pages. */
export const BORDER = '\u200b';

const FULL_WIDTH = /[\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const CLOSING_SIGN = /^[%.,;:!?)\]”’]/;
const HAN_AT_END = /\p{Script=Han}\s*$/u;
const HAN_AT_START = /^\s*\p{Script=Han}/u;

/** `text` with full-width digits, letters and percent signs made half-width; the rest untouched. */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (sign) => sign.normalize('NFKC'));
}

/** `text` with a border around everything that is indexed as one word: see {@link SINGLE}. */
export function separate(text: string, border: string): string {
  return halfWidth(text).replace(SINGLE, `${border}$&${border}`);
}

/** Indexed text as a reader knows it: without borders, block ends and doubled spaces. */
export function plain(text: string): string {
  return joinWords(text.replaceAll(BORDER, '').replaceAll(BLOCK_END, ' ').trim().split(/\s+/));
}

/** The space between two words of a page that is not Chinese: none where {@link separate} made one. */
export function gap(before: string, after: string): '' | ' ' {
  if (CLOSING_SIGN.test(after)) return '';
  return HAN_AT_END.test(before) && HAN_AT_START.test(after) ? '' : ' ';
}

function joinWords(words: readonly string[]): string {
  return words.reduce((text, word) => (text === '' ? word : text + gap(text, word) + word), '');
}
