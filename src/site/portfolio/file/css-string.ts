/**
 * `text` as a string of CSS, whatever is in it: every sign but plain letters and digits is escaped
 * (CSS Syntax 3, “Consume an escaped code point”), so that it can neither end the string nor the
 * element it stands in. Line breaks become spaces.
 */
export function cssString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
    // No character 0, and none that cannot be shown.
    .replace(/\\0 /g, '');
  return `"${escaped}"`;
}
