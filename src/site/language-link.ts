/**
 * The language switch keeps the place: headings have the same ids in both languages, so the link
 * takes along the one that is being read. The choice is remembered for the front door.
 */
import { browserShelf } from '../store/browser.ts';
import { LANGUAGE_KEY } from '../store/keys.ts';

/** Where a page can be entered; inside an exercise its saved state keeps the place. */
const PLACES = 'main :is(h2, h3)[id]:not(.exercise *), main .exercise[id]';

const link = document.querySelector<HTMLAnchorElement>('a[data-language]');

link?.addEventListener('click', () => {
  browserShelf().set(LANGUAGE_KEY, link.dataset['language'] ?? '');
  // What the fragment carries, such as an assignment or a way through a talk, is the same in both languages.
  if (/^#(?:sq[a-z]\d|way-|map:)/.test(location.hash)) {
    link.hash = location.hash;
    link.search = location.search;
    return;
  }
  const reading = [...document.querySelectorAll<HTMLElement>(PLACES)]
    .filter((place) => place.getBoundingClientRect().top < innerHeight / 3)
    .at(-1);
  if (reading && scrollY > 0) link.hash = reading.id;
});
