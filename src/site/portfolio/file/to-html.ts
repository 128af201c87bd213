/** What a file made of the page’s elements may link to. */
export interface HtmlOptions {
  /** Whether a link to this address stays one; the words of all others stay, without a link. */
  readonly links: (href: string) => boolean;
}

/**
 * The inside of `root` as the text of an HTML file that needs nothing else and does nothing: all
 * words are escaped, and whatever runs, loads, listens or can be filled in is left out. Ids below an
 * element with `data-part` begin with its value, so that parts drawn on their own cannot clash. What
 * can be opened is open, for on paper nothing can; what lies in it stays as it is.
 */
export function toHtml(root: Element, options: HtmlOptions): string {
  return inside(root, '', options);
}

function inside(element: Element, part: string, options: HtmlOptions): string {
  return [...element.childNodes].map((node) => nodeHtml(node, part, options)).join('');
}

function nodeHtml(node: Node, part: string, options: HtmlOptions): string {
  if (node.nodeType === TEXT) return escaped(node.nodeValue ?? '');
  if (node.nodeType !== ELEMENT) return '';
  const element = node as Element;
  const name = element.localName;
  if (GONE.has(name) || element.hasAttribute('hidden')) return '';
  const own = element.getAttribute('data-part') ?? part;
  const within = inside(element, own, options);
  const href = element.getAttribute('href') ?? '';
  if (name === 'a' && !options.links(href)) return `<span>${within}</span>`;
  const outermost = name === 'details' && !element.parentElement?.closest('details');
  const attributes = [...element.attributes]
    .filter((one) => !(outermost && one.name === 'open'))
    .map((one) => attribute(one, part))
    .join('');
  const more = name === 'a' ? ` href="${escaped(href)}"` : outermost ? ' open=""' : '';
  const start = `<${name}${attributes}${more}>`;
  return VOID.has(name) ? start : `${start}${within}</${name}>`;
}

function attribute({ name, value }: Attr, part: string): string {
  if (!SOUND.test(name) || UNWANTED.test(name)) return '';
  if (name === 'role' && /^(?:status|alert|log)$/.test(value)) return '';
  if (name === 'style' && /url\(|expression|@/i.test(value)) return '';
  return ` ${name}="${escaped(renamed(name, value, part))}"`;
}

/** `value` with the ids in it made its part’s own. */
function renamed(name: string, value: string, part: string): string {
  if (part === '') return value;
  if (IDS.has(name)) return value.replace(/\S+/g, (id) => `${part}--${id}`);
  return value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${part}--${id})`);
}

/** `text` as it stands in HTML, in content or between quotes. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const [ELEMENT, TEXT] = [1, 3];

/** What runs or loads something, and what waits for somebody to do something. */
const GONE: ReadonlySet<string> = new Set([
  ...['script', 'style', 'link', 'meta', 'base', 'template', 'noscript', 'iframe', 'object'],
  ...['embed', 'img', 'audio', 'video', 'canvas', 'use', 'image', 'animate', 'set', 'form'],
  ...['button', 'input', 'select', 'textarea', 'dialog', 'datalist'],
]);

const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'wbr']);

const IDS: ReadonlySet<string> = new Set([
  ...['id', 'for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'],
  ...['aria-details', 'aria-owns', 'aria-flowto', 'aria-errormessage'],
]);

const SOUND = /^[a-z][\w-]*$/i;
/** Handlers, addresses, what makes a place to type or to go to, and marks that only the site reads. */
const UNWANTED =
  /^(?:on.*|href|src|srcset|action|formaction|ping|target|tabindex|inert|contenteditable|draggable|autofocus|aria-live|aria-controls|xmlns|data-(?:astro|pagefind|part).*)$/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be found.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
