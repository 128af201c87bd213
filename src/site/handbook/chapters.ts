import { type CollectionEntry, getCollection } from 'astro:content';
import { course } from 'virtual:course';
import type { Language } from '../../core/language.ts';
import { CLOSING } from '../place.ts';
import { type Place, type Places, place } from './within.ts';

/** A page of the course as it stands in the handbook. */
export interface Chapter {
  readonly entry: CollectionEntry<'docs'>;
  /** Its id in the handbook: 'm04-circle'. */
  readonly part: string;
  /** '4.3' is the third page of module 4. */
  readonly number: string;
}

/** A module of the handbook with its pages in reading order. */
export interface Volume {
  readonly module: (typeof course)['modules'][number];
  readonly chapters: readonly Chapter[];
}

/** All modules in `language`; the page that closes the course comes last. */
export async function volumesOf(language: Language): Promise<readonly Volume[]> {
  const docs = await getCollection('docs', ({ id }) => id.startsWith(`${language}/`));
  const chapters = docs
    .map((entry) => ({ entry, path: entry.id.split('/').slice(1) }))
    .sort((a, b) => (a.entry.data.sidebar.order ?? 0) - (b.entry.data.sidebar.order ?? 0))
    .map(({ entry, path }) => ({ entry, folder: path[0] ?? '', part: path.join('-') }));
  const last = course.modules.at(-1);
  return course.modules.map((module) => ({
    module,
    chapters: [
      ...chapters.filter(({ folder }) => folder === module.slug),
      ...chapters.filter(({ folder }) => module === last && folder === CLOSING),
    ].map((chapter, index) => ({ ...chapter, number: `${module.number}.${index + 1}` })),
  }));
}

/**
 * Where links to pages, exercises and terms lead in the handbook of `volumes`: an exercise to the
 * page that holds it, a term to its entry in the glossary.
 */
export function placesIn(volumes: readonly Volume[], language: Language): Places {
  const known = new Map<string, Place>();
  for (const { entry, part, number } of volumes.flatMap(({ chapters }) => chapters)) {
    known.set(`/${entry.id}`, { id: part, number });
    for (const [, id = ''] of (entry.body ?? '').matchAll(/<Exercise id="([a-z0-9-]+)"/g)) {
      const path = `/${language}/exercises/${id}`;
      if (!known.has(path)) known.set(path, { id: place(part, `exercise-${id}`), number });
    }
  }
  known.set(`/${language}/glossary`, { id: GLOSSARY, number: '' });
  return (path, hash) => {
    const page = known.get(path);
    return page && hash !== '' ? { ...page, id: place(page.id, hash) } : page;
  };
}

/** The id of the handbook's glossary. */
export const GLOSSARY = 'glossary';
