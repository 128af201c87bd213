/**
 * Where links of `book` show the number of the sheet of paper their place is on: room for it, and,
 * whenever it is printed, the number. Call `makeRoom` again when other parts of it are shown.
 *
 * A browser tells a page that it prints when it has laid it out in sheets already, which is the
 * moment to look. How many sheets there are it has then settled: what is written must take the room
 * that was made for it, or the last sheets would be cut off.
 */
export function numberOnPaper(book: HTMLElement): { readonly makeRoom: () => void } {
  const links = [...book.querySelectorAll<HTMLAnchorElement>(LINKS)];
  const makeRoom = () => {
    const digits = `${PER_CHAPTER * places(book, '[data-page]').length}`.length;
    for (const link of links) write(link, isShown(placeOf(link)) ? BLANK.repeat(digits) : '');
  };
  // Without page numbers at the foot of its sheets a browser needs none in the text.
  if (!('CSSMarginRule' in window)) return { makeRoom: () => {} };
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) number(book, links);
    else makeRoom();
  });
  return { makeRoom };
}

/** Contents and cross-references; a term is found in the glossary by its name. */
const LINKS = '.handbook-contents a, a[data-number]:not([data-number=""], .term)';

/** More sheets than a chapter has on average. */
const PER_CHAPTER = 8;

/** As wide as a digit. */
const BLANK = '\u2007';

function number(book: HTMLElement, links: readonly HTMLAnchorElement[]): void {
  const leafAt = leaves(book);
  const found = links.map((link) => {
    const place = placeOf(link);
    return place && leafAt && isShown(place) ? `${leafAt(place)}` : '';
  });
  for (const [index, link] of links.entries()) {
    const room = link.dataset['leaf']?.length ?? 0;
    const leaf = found[index] ?? '';
    write(link, leaf === '' || leaf.length > room ? '' : leaf.padStart(room, BLANK));
  }
}

/**
 * How to tell on which sheet an element begins, counted from 1; nothing if the page is not laid out
 * in sheets. They lie one below the other, and every part of the book begins a new one.
 */
function leaves(book: HTMLElement): ((element: Element) => number) | undefined {
  const html = document.documentElement;
  const origin = html.getBoundingClientRect().top;
  const top = (element: Element) => element.getBoundingClientRect().top - origin;
  const starts = places(book, '[data-volume]').map(top);
  const [first = 0] = starts;
  // The window is as high as a sheet but for a fraction.
  const height = first / Math.round(first / html.clientHeight);
  const off = starts.map((start) => Math.abs(start / height - Math.round(start / height)));
  if (!off.every((part) => part < SLACK)) return undefined;
  return (element) => Math.floor(top(element) / height + SLACK) + 1;
}

const SLACK = 0.01;

function write(link: HTMLElement, leaf: string): void {
  if (leaf === '') delete link.dataset['leaf'];
  else link.dataset['leaf'] = leaf;
}

function placeOf({ hash }: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(hash.slice(1)));
}

function places(book: HTMLElement, selector: string): readonly HTMLElement[] {
  return [...book.querySelectorAll<HTMLElement>(selector)].filter(isShown);
}

/** Whether an element will be printed. */
function isShown(place: HTMLElement | null): boolean {
  return place !== null && place.closest('[hidden], [data-worksheets="no"] .worksheet') === null;
}
