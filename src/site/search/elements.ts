import type { Piece } from './excerpt.ts';

type Attributes = Readonly<Record<string, string>>;

/** A new element with attributes and children; strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Text with its hits in `<mark>`. */
export function marked(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
}
