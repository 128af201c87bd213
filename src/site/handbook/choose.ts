/**
 * Which volumes of the handbook are shown and printed. The address keeps the choice, so that a link
 * can open one module: `?part=m04`, or several: `?part=m04&part=m06`.
 */
import { wordsFrom } from '../../ui/words.ts';
import { NARROW } from '../narrow.ts';
import { numberOnPaper } from './leaves.ts';

/** The chapters of a module in the contents. */
const CHAPTERS = '.handbook-contents details';

const form = document.querySelector<HTMLFormElement>('#handbook-choose');
if (form) begin(form);

function begin(form: HTMLFormElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="part"]')];
  const sheets = form.querySelector<HTMLInputElement>('[name="worksheets"]');
  const asked = new URLSearchParams(location.search);
  const parts = asked.getAll('part').filter((part) => boxes.some(({ value }) => value === part));
  if (parts.length > 0) for (const box of boxes) box.checked = parts.includes(box.value);
  if (sheets) sheets.checked = asked.get('worksheets') !== 'no';
  form.hidden = false;
  const book = document.querySelector<HTMLElement>('.handbook');
  const title = document.title;
  const numbers = book && numberOnPaper(book);
  if (matchMedia(NARROW).matches) {
    for (const chapters of document.querySelectorAll<HTMLDetailsElement>(CHAPTERS))
      chapters.open = false;
  }

  const show = () => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    for (const place of document.querySelectorAll<HTMLElement>('[data-volume], [data-of]')) {
      const name = place.dataset['volume'] ?? place.dataset['of'] ?? '';
      place.hidden = !chosen.includes(name);
    }
    if (book) {
      book.dataset['worksheets'] = sheets?.checked === false ? 'no' : 'yes';
      book.toggleAttribute('data-some', chosen.length < boxes.length);
    }
    numbers?.makeRoom();
    // What a browser proposes as the name of the file.
    const [only] = boxes.filter(({ checked }) => checked);
    document.title = chosen.length === 1 ? `${nameOf(only)} | ${title}` : title;
    const status = form.querySelector('#handbook-status');
    const words = wordsFrom({ count: form.dataset['count'] ?? '' });
    if (status) status.textContent = words('count', { count: chosen.length });
    form
      .querySelector('[type="submit"]')
      ?.setAttribute('aria-disabled', String(chosen.length === 0));
    keep(chosen.length === boxes.length ? [] : chosen, sheets?.checked === false);
  };
  form.addEventListener('change', show);
  form.addEventListener('click', ({ target }) => {
    const all = (target as HTMLElement).dataset['all'];
    if (!all) return;
    for (const box of boxes) box.checked = all === 'yes';
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (boxes.some(({ checked }) => checked)) print();
  });
  show();
}

function nameOf(box: HTMLInputElement | undefined): string {
  return box?.labels?.[0]?.textContent.trim() ?? '';
}

function keep(parts: readonly string[], noSheets: boolean): void {
  const query = new URLSearchParams(parts.map((part) => ['part', part]));
  if (noSheets) query.set('worksheets', 'no');
  const search = query.size > 0 ? `?${query}` : '';
  history.replaceState(history.state, '', location.pathname + search + location.hash);
}
