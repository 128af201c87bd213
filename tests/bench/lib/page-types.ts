import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** One page of every type, by its path below the language's folder. */
export const pageTypes = [
  { type: 'front page', path: '' },
  { type: 'module page', path: 'm06/standard' },
  { type: 'with self-check', path: 'm06/workshop' },
  { type: 'with pitfall quiz', path: 'm06/pitfalls' },
  { type: 'with explorer', path: 'm04/accuracy' },
  { type: 'with circle builder', path: 'm04/builder' },
  { type: 'exercise page', path: 'exercises/pitfalls' },
  { type: 'cards to sort', path: 'exercises/rater-sort' },
  { type: 'room', path: 'exercises/cafe-scene' },
  { type: 'talk', path: 'exercises/service-talk' },
  { type: 'glossary', path: 'glossary' },
  { type: 'guide', path: 'guide/students' },
] as const;

/** The file of `path` in a built site, whichever way its builder names pages: `en/glossary.html`. */
export function pageFile(dist: string, language: string, path: string): string {
  const stem = path === '' ? language : `${language}/${path}`;
  const found = [`${stem}.html`, `${stem}/index.html`].find((file) => existsSync(join(dist, file)));
  if (!found) throw new Error(`${dist} has no page ${stem}. Correct its path in page-types.ts.`);
  return found;
}
