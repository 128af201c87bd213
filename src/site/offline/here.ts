/** On the page about offline use: whether this is a page from disk, and how old the copy is. */
import { ageOf } from './age.ts';

const page = document.querySelector<HTMLElement>('.offline');
const place = page?.querySelector<HTMLElement>('[data-age]');

if (page && location.protocol === 'file:') page.dataset['place'] = 'disk';
if (place) {
  const { date = '', age = '' } = place.dataset;
  const words = ageOf(date, Date.now(), document.documentElement.lang);
  if (words) place.textContent = age.replace('{age}', words);
}
