import type { Language, Text } from './language.ts';

/** `svg` from its root on, with `words` for every `{{key}}` in it. */
export function fillDrawing(
  svg: string,
  words: Readonly<Record<string, Text>>,
  language: Language,
): string {
  return fromRoot(svg).replace(PLACE, (_, key: string) => asMarkup(words[key]?.[language] ?? ''));
}

/** `svg` without what a file has before its root element. */
export function fromRoot(svg: string): string {
  return svg.replace(/^[\s\S]*?(?=<svg)/, '');
}

/** The keys that `svg` needs words for. */
export function placesIn(svg: string): readonly string[] {
  return [...svg.matchAll(PLACE)].map(([, key = '']) => key);
}

/** Plain `text` as it stands in markup, in an attribute too. */
export function asMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const PLACE = /\{\{([\w-]+)\}\}/g;
