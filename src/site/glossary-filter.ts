/** The filter of the glossary: by name in either language, and by module. */
import { wordsFrom } from '../ui/words.ts';
import { foldedName } from './folded-name.ts';

const form = document.querySelector<HTMLFormElement>('.glossary-filter');
if (form) attach(form);

function attach(form: HTMLFormElement): void {
  const typed = form.querySelector('input');
  const module = form.querySelector('select');
  const status = form.querySelector('[role="status"]');
  const none = document.querySelector<HTMLElement>('.glossary-none');
  const letters = document.querySelector<HTMLElement>('.glossary-letters');
  const groups = [...document.querySelectorAll<HTMLElement>('.glossary-group')].map((group) => ({
    group,
    entries: [...group.querySelectorAll<HTMLElement>('.glossary-entry')],
  }));
  if (!typed || !module || !status || !none || !letters) return;

  const filter = () => {
    const wanted = foldedName(typed.value);
    const isFiltered = typed.value.trim() !== '' || module.value !== '';
    let count = 0;
    for (const { group, entries } of groups) {
      let found = 0;
      for (const entry of entries) {
        const names = entry.dataset['names']?.split('\n') ?? [];
        const isFound =
          (!typed.value.trim() || (wanted !== '' && names.some((name) => name.includes(wanted)))) &&
          (!module.value || entry.dataset['module'] === module.value);
        entry.hidden = !isFound;
        if (isFound) found++;
      }
      group.hidden = found === 0;
      count += found;
    }
    letters.hidden = isFiltered;
    none.hidden = count > 0;
    const words = wordsFrom({ some: form.dataset['some'] ?? '' });
    status.textContent = isFiltered ? words('some', { count }) : (form.dataset['count'] ?? '');
  };
  const clear = () => {
    form.reset();
    filter();
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  none.querySelector('button')?.addEventListener('click', () => {
    clear();
    typed.focus();
  });
  // A link to a term that is filtered away must still lead to it.
  addEventListener('hashchange', () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place?.closest('[hidden]')) return;
    clear();
    place.scrollIntoView();
  });
  filter();
}
