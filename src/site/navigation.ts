import { getCollection } from 'astro:content';
import { course } from 'virtual:course';
import type { Language } from '../core/language.ts';
import { CLOSING } from './place.ts';

/** A page in the navigation of its part of the course. */
export interface Stop {
  readonly title: string;
  readonly href: string;
  /** The exercise of that page, if it is an exercise's own. */
  readonly exercise?: string;
}

/**
 * The pages of one part of the course, in reading order. The page that closes the course comes last
 * in its last module, and has a trail of its own: all modules, and itself.
 */
export interface Trail {
  /** The folder: 'm06', 'guide'. */
  readonly part: string;
  readonly pages: readonly Stop[];
  readonly exercises: readonly Stop[];
}

const trails = new Map<string, Promise<readonly Trail[]>>();

/** The trail of `part` in `language`; `undefined` for pages that belong to none. */
export async function trailOf(language: Language, part: string): Promise<Trail | undefined> {
  const known = trails.get(language) ?? build(language);
  trails.set(language, known);
  return (await known).find((trail) => trail.part === part);
}

async function build(language: Language): Promise<readonly Trail[]> {
  const docs = await getCollection('docs', ({ id }) => id.startsWith(`${language}/`));
  const inOrder = docs
    .map((entry) => ({ entry, part: entry.id.split('/')[1] ?? '' }))
    .sort((a, b) => (a.entry.data.sidebar.order ?? 0) - (b.entry.data.sidebar.order ?? 0));
  const parts = [...new Set(inOrder.map(({ part }) => part))].filter((part) => part !== '');
  const stopsOf = (part: string) =>
    inOrder
      .filter((page) => page.part === part)
      .map(({ entry }) => ({
        title: entry.data.sidebar.label ?? entry.data.title,
        href: `/${entry.id}`,
      }));
  const closing = stopsOf(CLOSING);
  const before: Readonly<Record<string, readonly Stop[]>> = {
    [CLOSING]: course.modules.map(({ slug, title }) => ({
      title: title[language],
      href: `/${language}/${slug}`,
    })),
  };
  const last = course.modules.at(-1)?.slug;
  return parts.map((part) => ({
    part,
    pages: [...(before[part] ?? []), ...stopsOf(part), ...(part === last ? closing : [])],
    exercises: course.exercises
      .filter(({ module }) => course.modules.some(({ id, slug }) => id === module && slug === part))
      .map(({ id, title }) => ({
        title: title[language],
        href: `/${language}/exercises/${id}`,
        exercise: id,
      })),
  }));
}
