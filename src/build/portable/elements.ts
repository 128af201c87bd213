import type { DefaultTreeAdapterMap } from 'parse5';

/** An element of a parsed page that stands in its source. */
export type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** Every element below `node` that stands in the source, in its order; templates are entered. */
export function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node && node.sourceCodeLocation) yield node;
  const parent = 'content' in node ? node.content : node;
  if (!('childNodes' in parent)) return;
  for (const child of parent.childNodes) yield* elementsIn(child);
}

/** The value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => qualifiedName(attr) === name)?.value;
}

/** `xlink:href` as it is written. */
export function qualifiedName(attr: Element['attrs'][number]): string {
  return attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name;
}

/** What stands between the tags of an element: text of a script or style. */
export function rawText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
