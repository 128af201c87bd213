import { element } from './elements.ts';
import type { FoundPage } from './found-page.ts';
import type { Frame } from './frame.ts';
import { resultItem } from './result-list.ts';
import { fill, type SearchWords } from './words.ts';

/** What the dialog can show under its field. */
export interface Panel {
  /** Nothing typed yet: terms to start with. */
  start(): void;
  /** Results; `more` is how many further pages there are, `next` asks for them. */
  results(pages: readonly FoundPage[], total: number, next: () => void): void;
  /** Further results below those shown; focus goes to the first of them. */
  add(pages: readonly FoundPage[], more: number, next: () => void): void;
  /** Nothing found for what was typed. */
  none(typed: string): void;
  /** The index could not be loaded. */
  failed(retry: () => void): void;
}

/** More pages are shown on request. */
export const PAGE_COUNT = 10;

/** Fills the dialog; `choose` takes a suggested term. */
export function panel(
  { status, body }: Frame,
  words: SearchWords,
  choose: (term: string) => void,
): Panel {
  const show = (message: string, ...content: readonly (Node | string)[]) => {
    status.textContent = message;
    body.replaceChildren(...content);
    body.scrollTop = 0;
  };
  const terms = () => {
    const items = words.terms.split('|').map((term) => {
      const button = element('button', { type: 'button' }, term);
      button.addEventListener('click', () => choose(term));
      return element('li', {}, button);
    });
    return element('ul', { class: 'search-terms' }, ...items);
  };
  const add = (pages: readonly FoundPage[], more: number, next: () => void) => {
    body.querySelector('.search-more')?.remove();
    for (const page of pages) place(page);
    if (more <= 0) return;
    const button = element(
      'button',
      { type: 'button', class: 'search-more' },
      fill(words.more, { count: Math.min(more, PAGE_COUNT) }),
    );
    button.addEventListener('click', next);
    body.append(button);
  };
  const place = (page: FoundPage) => {
    const exact = page.level === 'phrase' || page.level === 'some';
    const kind = exact ? 'exact' : 'parts';
    let list = body.querySelector(`ol.${kind}`);
    if (!list) {
      list = element('ol', { class: `search-list ${kind}` });
      if (!exact) body.append(element('p', { class: 'search-note' }, words.parts));
      body.append(list);
    }
    list.append(resultItem(page));
  };
  return {
    start: () => show('', element('p', { class: 'search-note' }, words.try), terms()),
    results: (pages, total, next) => {
      const some = pages[0]?.level === 'some';
      show(some ? words.some : fill(total === 1 ? words.one : words.many, { count: total }));
      add(pages, total - pages.length, next);
    },
    add: (pages, more, next) => {
      const before = body.querySelectorAll('.search-page').length;
      add(pages, more, next);
      body.querySelectorAll('.search-page')[before]?.querySelector('a')?.focus();
    },
    none: (typed) =>
      show(
        fill(words.none, { query: typed }),
        element('p', { class: 'search-note' }, words.advice),
        terms(),
      ),
    failed: (retry) => {
      const button = element('button', { type: 'button', class: 'search-retry' }, words.retry);
      button.addEventListener('click', retry);
      show(words.error, element('p', { class: 'search-note' }, words.remedy), button);
    },
  };
}
