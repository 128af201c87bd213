/** An element of an XML text: enough of XML to read an SVG file strictly. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/**
 * Reads well-formed XML without doctype, comments or CDATA. Throws at anything an XML parser
 * refuses: bare “&” or “<”, unclosed or crossed tags, doubled attributes, forbidden characters.
 */
export function parseXml(text: string): Element {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw new Error('forbidden character');
  if (!text.isWellFormed()) throw new Error('lone surrogate');
  const root: { name: string; attributes: Record<string, string>; children: (Element | string)[] } =
    {
      name: '',
      attributes: {},
      children: [],
    };
  const open = [root];
  let at = 0;
  for (const { 0: tag, index, groups = {} } of text.matchAll(TAG)) {
    const between = text.slice(at, index);
    if (between) open.at(-1)?.children.push(plain(between));
    at = index + tag.length;
    if (groups['close']) {
      if (open.pop()?.name !== groups['close'])
        throw new Error(`</${groups['close']}> closes nothing`);
      continue;
    }
    const element = {
      name: groups['name'] ?? '',
      attributes: attributesOf(groups['attributes'] ?? ''),
      children: [],
    };
    open.at(-1)?.children.push(element);
    if (!groups['empty']) open.push(element);
  }
  plain(text.slice(at));
  const [element, ...more] = root.children.filter(
    (child) => typeof child !== 'string' || child.trim(),
  );
  if (open.length !== 1 || !element || typeof element === 'string' || more.length > 0)
    throw new Error('not one element');
  return element;
}

/** Every element with this name, in order. */
export function all(element: Element, name: string): readonly Element[] {
  const own = element.name === name ? [element] : [];
  return [
    ...own,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name))),
  ];
}

/** The text in an element, that of the elements in it included. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

const TAG =
  /<(?:\/(?<close>[a-z]+)|(?<name>[a-z]+)(?<attributes>(?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(?<empty>\/)?)>/g;

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`${name} twice`);
    found[name] = plain(value);
  }
  return found;
}

function plain(text: string): string {
  if (text.includes('<') || text.includes(']]>')) throw new Error(`bare markup in ${text}`);
  return text.replace(/&(#\d+;)?/g, (_, code?: string) => {
    if (!code) throw new Error(`bare & in ${text}`);
    return String.fromCodePoint(Number(code.slice(1, -1)));
  });
}
