/**
 * `text` as it is kept: no longer than `most` UTF-16 units, lines parted in one way, and no half of
 * a character, which would not come back from a file.
 */
export function ownWords(text: string, most: number): string {
  return text
    .replace(/\r\n?/g, '\n')
    .slice(0, most)
    .replace(/\p{Surrogate}/gu, '');
}
