/** On the front page: the way back to what was done and read last, where there is anything. */
import { changedOf, isTouched, parseSaved } from '../../core/saved.ts';
import { $changes, browserShelf } from '../../store/browser.ts';
import type { Shelf } from '../../store/shelf.ts';
import { lastVisited } from '../../store/visited.ts';
import { workKey } from '../../store/work.ts';
import { pageLanguage } from '../islands/page-language.ts';
import { siteUrl } from '../site-url.ts';
import { pageFile } from './page-file.ts';

const place = document.querySelector<HTMLElement>('.home-continue');
const titles = JSON.parse(place?.dataset['titles'] ?? '{}') as Record<string, string>;
const language = pageLanguage();

browserShelf();
$changes.subscribe(show);

function show(): void {
  const links = placesOf(browserShelf()).flatMap((file) => {
    const title = titles[file];
    if (title === undefined) return [];
    const link = document.createElement('a');
    link.href = siteUrl(`${language}/${file}`);
    link.textContent = title;
    return [link];
  });
  place?.querySelector('span')?.replaceChildren(...links);
  if (place) place.hidden = links.length === 0;
}

/** The page read last and the exercise worked on last, the later one first. */
function placesOf(shelf: Shelf): readonly string[] {
  const visited = lastVisited(shelf);
  const start = workKey('');
  const works = shelf.keys().flatMap((key) => {
    const saved = key.startsWith(start) ? parseSaved(shelf.get(key) ?? '') : undefined;
    const file = `exercises/${key.slice(start.length)}.html`;
    return saved && isTouched(saved) ? [{ file, at: changedOf(saved) }] : [];
  });
  const [last] = works.sort((a, b) => b.at - a.at);
  const read = visited && { file: pageFile(visited.path), at: visited.at };
  const both = [last, read].filter((one) => one !== undefined);
  return both.sort((a, b) => b.at - a.at).map(({ file }) => file);
}
