import { attribute, type Element } from './elements.ts';

/** How to rewrite one address; `strict` reports an address that leads nowhere. */
export type Rewrite = (url: string, how: 'strict' | 'if-found') => string;

/** The attributes of `element` that hold addresses, with their rewritten values. */
export function rewriteAddresses(element: Element, rewrite: Rewrite): Map<string, string> {
  const changed = new Map<string, string>();
  const update = (name: string, change: (value: string) => string): void => {
    const before = attribute(element, name);
    if (before === undefined) return;
    const after = change(before);
    if (after !== before) changed.set(name, after);
  };
  for (const [name, tag] of ADDRESSES) {
    if (tag === 'any' || tag === element.tagName) update(name, (url) => rewrite(url, 'strict'));
  }
  for (const name of ['srcset', 'imagesrcset']) update(name, (set) => rewriteSet(set, rewrite));
  if (element.tagName === 'option') update('value', (url) => rewriteRooted(url, rewrite));
  if (element.tagName === 'astro-island') update('props', (json) => rewriteJson(json, rewrite));
  if (attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    update('content', (content) => rewriteRefresh(content, rewrite));
  }
  return changed;
}

/** Attributes that hold one address, and the elements on which they do. */
const ADDRESSES = [
  ['href', 'any'],
  ['xlink:href', 'any'],
  ['src', 'any'],
  ['poster', 'video'],
  ['data', 'object'],
  ['action', 'form'],
  ['formaction', 'any'],
  ['component-url', 'astro-island'],
  ['renderer-url', 'astro-island'],
  ['before-hydration-url', 'astro-island'],
] as const;

function rewriteSet(set: string, rewrite: Rewrite): string {
  const candidates = set.split(/,\s+/).map((candidate) => {
    const [url = '', ...size] = candidate.trim().split(/\s+/);
    return [rewrite(url, 'strict'), ...size].join(' ');
  });
  return candidates.join(', ');
}

function rewriteRefresh(content: string, rewrite: Rewrite): string {
  return content.replace(/(;\s*url=)(['"]?)(.+?)\2$/i, (_, before: string, quote: string, url) => {
    return `${before}${quote}${rewrite(String(url), 'strict')}${quote}`;
  });
}

/** Any string among an island's properties may be an address; only those that lead somewhere are. */
function rewriteJson(json: string, rewrite: Rewrite): string {
  if (!json.includes('"/')) return json;
  return JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    typeof value === 'string' ? rewriteRooted(value, rewrite) : value,
  );
}

/** Plain text may also begin with a slash, and a lone slash is more often a sign than an address. */
function rewriteRooted(text: string, rewrite: Rewrite): string {
  return /^\/[^/]/.test(text) ? rewrite(text, 'if-found') : text;
}
