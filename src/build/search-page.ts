import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { BLOCK_END, BORDER, separate } from '../core/indexed-text.ts';

/** Not part of what a page says. */
const SKIPPED = new Set(
  `audio canvas datalist dialog footer iframe math nav noscript object script select style svg
  template textarea video`.split(/\s+/),
);

/** Elements inside a sentence; any other ends a block of text. */
const INLINE = new Set(
  `a abbr astro-island astro-slot b bdi bdo cite code data del dfn em i img ins kbd mark q rp rt ruby
  s samp small span strong sub sup time u var wbr`.split(/\s+/),
);

/** Already ends with the end of a block within. */
const ENDED = new RegExp(`${BLOCK_END}[\\s${BORDER}]*(?:</h\\d>)?\\s*$`);

/**
 * A page as Pagefind gets it: its language, its headings with their ids, and its text, in which
 * everything that is looked up by itself is set apart. `undefined` if the page is not to be found:
 * it has no element with `data-pagefind-body`. Written anew rather than passed on because Pagefind
 * drops forms (our exercises), runs neighbouring blocks together and cuts Chinese in its own way.
 */
export function searchable(html: string): string | undefined {
  const page = parse(html);
  const [body] = elements(
    page,
    (element) => attribute(element, 'data-pagefind-body') !== undefined,
  );
  if (!body) return undefined;
  const [root] = elements(page, (element) => element.tagName === 'html');
  const lang = (root && attribute(root, 'lang')) ?? 'en';
  const border = lang.startsWith('zh') ? BORDER : ' ';
  // What stands above the title, such as the way to the page, is not what the page is about.
  const content = outline(body) + markup(body, border).replace(/^.*?(?=<h1[ >])/s, '');
  return `<html lang="${escapeHtml(lang)}"><body><main data-pagefind-body>${content}</main></body></html>`;
}

/** Title and headings once more, as meta fields: a result then tells which of them hold a term. */
function outline(body: Tree.Element): string {
  const texts = elements(body, (element) => headingTag(element) !== undefined).map(textOf);
  const [title = '', ...headings] = texts.map((text) => text.replace(/\s+/g, ' ').trim());
  const fields = {
    title,
    words: separate(title, ' '),
    headings: separate(headings.join(' '), ' '),
  };
  return Object.entries(fields)
    .map(
      ([name, text]) =>
        `<i data-pagefind-meta="${name}[data-is]" data-is="${escapeHtml(text)}"></i>`,
    )
    .join('');
}

function markup(node: Tree.Node, border: string): string {
  if ('value' in node) return separate(escapeHtml(node.value), border);
  if (!('tagName' in node) || isLeftOut(node)) return '';
  if (node.tagName === 'br') return ' ';
  const inner = node.childNodes.map((child) => markup(child, border)).join('');
  if (INLINE.has(node.tagName)) return inner;
  if (inner.trim() === '') return '';
  const block = ENDED.test(inner) ? inner : inner + border + BLOCK_END + border;
  const [tag, id] = [headingTag(node), attribute(node, 'id')];
  return tag
    ? `<${tag}${id === undefined ? '' : ` id="${escapeHtml(id)}"`}>${block}</${tag}>`
    : block;
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || isLeftOut(node)) return '';
  return node.childNodes.map(textOf).join('');
}

/** A term with an id is a place to land on, like a heading. */
function headingTag(element: Tree.Element): string | undefined {
  if (/^h[1-6]$/.test(element.tagName)) return element.tagName;
  return element.tagName === 'dt' && attribute(element, 'id') !== undefined ? 'h4' : undefined;
}

function isLeftOut(element: Tree.Element): boolean {
  return SKIPPED.has(element.tagName) || attribute(element, 'data-pagefind-ignore') !== undefined;
}

/** All elements under `node` that pass, in page order, those left out aside. */
function elements(
  node: Tree.ParentNode,
  wanted: (element: Tree.Element) => boolean,
): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child) || isLeftOut(child)) return [];
    return [...(wanted(child) ? [child] : []), ...elements(child, wanted)];
  });
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
