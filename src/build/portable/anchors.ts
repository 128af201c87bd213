import { attribute, type Element } from './elements.ts';
import type { Target } from './links.ts';
import type { Problems } from './problems.ts';

/** The places of a page that links can name, and the links on it that name places. */
export interface PageAnchors {
  readonly ids: Set<string>;
  /** `written` is the link as it stood in the page; no `file` means the page itself. */
  readonly links: { readonly written: string; readonly fragment: string; readonly file?: string }[];
}

/** Adds what `element` contributes. `find` gives the file an address leads to. */
export function recordAnchors(
  element: Element,
  anchors: PageAnchors,
  find: (url: string) => Target | undefined,
): void {
  const id = attribute(element, 'id');
  if (id !== undefined) anchors.ids.add(id);
  const written = attribute(element, 'href');
  const fragment = written?.split('#')[1];
  if (element.tagName !== 'a' || written === undefined || !isPlace(fragment)) return;
  if (written.startsWith('#')) anchors.links.push({ written, fragment });
  else {
    const file = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written) ? undefined : find(written)?.file;
    if (file !== undefined) anchors.links.push({ written, fragment, file });
  }
}

/** Reports every link to a place that its page does not have. */
export function checkAnchors(pages: ReadonlyMap<string, PageAnchors>, problems: Problems): void {
  for (const [page, { links }] of pages) {
    for (const { written, fragment, file } of links) {
      const target = pages.get(file ?? page);
      if (!target || target.ids.has(decode(fragment))) continue;
      problems.add(
        page,
        `links to ${written}, but ${file ?? page} has no heading or element with the id “${decode(fragment)}”. Correct the part after #.`,
      );
    }
  }
}

/** `#top` and `#` always lead somewhere; `#a=…` carries data and `#:~:text=…` a quotation. */
function isPlace(fragment: string | undefined): fragment is string {
  return fragment !== undefined && !/^(?:|top)$|=/.test(fragment);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
