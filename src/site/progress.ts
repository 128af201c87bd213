/** Fills the places of a page that show progress: `data-exercise`, `data-exercises`, `data-objective`. */
import { watchProgress } from '../store/progress.ts';
import { wordsFrom } from '../ui/words.ts';

const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });

watchProgress(({ exercises, objectives }) => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-exercise]')) {
    const result = exercises[place.dataset['exercise'] ?? ''];
    const state = result && (result.done ? 'done' : 'begun');
    place.dataset['state'] = state ?? '';
    place.textContent = (state && place.dataset[state]) ?? '';
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-exercises]')) {
    const ids = (place.dataset['exercises'] ?? '').split(' ');
    const begun = ids.some((id) => exercises[id]);
    const done = ids.filter((id) => exercises[id]?.done).length;
    const text = wordsFrom({ line: place.dataset['words'] ?? '' });
    place.textContent = begun ? text('line', { done, count: ids.length }) : '';
    place.dataset['state'] = done === ids.length ? 'done' : 'begun';
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-objective]')) {
    const reached = objectives[place.dataset['objective'] ?? ''];
    const max = Number(place.dataset['max']);
    if (!reached || max === 0) continue;
    const text = wordsFrom({ line: place.dataset['words'] ?? '' });
    place.hidden = false;
    place.textContent = text('line', {
      points: number.format(reached.points),
      max: number.format(max),
    });
    place.style.setProperty('--share', String(Math.min(1, reached.points / max)));
  }
});
