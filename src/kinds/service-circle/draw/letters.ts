/** Whether some character in `text` is full-width in every font: ideographs, kana, Hangul. */
export function isWide(text: string): boolean {
  return WIDE.test(text);
}

/** Whether a grapheme is, or holds, a picture. */
export function isEmoji(part: string): boolean {
  return part.length > 1 || part > '\u203b' ? EMOJI.test(part) : false;
}

/**
 * Advance width of a grapheme in units of font size, by class of letter. Marks that are narrow in
 * Western fonts and full-width in Chinese ones go by whether the text is `chinese`.
 */
export function widthOf(part: string, chinese: boolean, bold: boolean): number {
  if (part.length === 1 && part >= ' ' && part <= '~') return latin(part) * (bold ? BOLDER : 1);
  if (EMOJI.test(part)) return 1.4;
  if (WIDE.test(part)) return 1;
  if (/^[‘’“”–·]$/.test(part)) return chinese ? 1 : 0.55;
  const letters = part.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters > 0) return letters * 0.72 * (bold ? BOLDER : 1);
  return /^[\p{M}\p{Cf}\p{Cc}]*$/u.test(part) ? 0 : 1;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud8bf]/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** How much wider a bold Latin letter is. */
const BOLDER = 1.07;

function latin(letter: string): number {
  if (" iljI.,;:'|!".includes(letter)) return 0.32;
  if ('ftr()[]{}-/\\"`*'.includes(letter)) return 0.44;
  if ('mMW@%'.includes(letter)) return 0.96;
  if (letter === 'w') return 0.82;
  if ('csxzvyk?'.includes(letter)) return 0.55;
  if ('&+<=>~#GOQCDHNUA'.includes(letter)) return 0.78;
  if (letter >= 'A' && letter <= 'Z') return 0.67;
  return 0.62;
}
