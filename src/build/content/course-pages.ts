import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../../core/json.ts';
import { LANGUAGES, type Language, type Text } from '../../core/language.ts';
import { FRONTMATTER } from './frontmatter.ts';
import type { Course } from './load.ts';
import { type Outline, outline } from './outline.ts';
import { filesIn, type Reader } from './read.ts';
import { readingMinutes } from './reading.ts';

/** A page of a module, as far as other pages speak of it. */
export interface CoursePage {
  /** Its address below the language: 'm04/circle'; 'm04' for the first page of a module. */
  readonly path: string;
  /** The id of its module. */
  readonly module: string;
  readonly title: Text;
  /** Whole minutes to read it once, by rule of thumb; see `reading.ts`. Exercises are not counted. */
  readonly minutes: Readonly<Record<Language, number>>;
  /** Concepts marked in its text, in order. */
  readonly terms: readonly string[];
  /** Whether it lists the key terms of its module. */
  readonly keyTerms: boolean;
  /** Exercises that stand on it, in order. */
  readonly exercises: readonly string[];
}

/** The pages of all modules in reading order; only those there are in both languages. */
export function coursePages(reader: Reader, course: Omit<Course, 'pages'>): readonly CoursePage[] {
  return course.modules.flatMap(({ id, slug }) =>
    filesIn(reader, `content/docs/en/${slug}`, '.mdx')
      .flatMap((name) => {
        const [zh, en] = LANGUAGES.map((language) => read(reader, `${language}/${slug}/${name}`));
        return zh && en ? [{ order: en.order, page: pageOf(course, id, slug, name, zh, en) }] : [];
      })
      .sort((one, other) => one.order - other.order)
      .map(({ page }) => page),
  );
}

interface Read {
  readonly title: string;
  readonly order: number;
  readonly body: string;
  readonly uses: Outline['uses'];
}

function read({ root }: Reader, name: string): Read | undefined {
  const file = join(root, 'content/docs', `${name}.mdx`);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const { title, sidebar } = frontmatter(text);
  const { label, order } = isObject(sidebar) ? sidebar : {};
  return {
    title: String(label ?? title ?? name),
    order: typeof order === 'number' ? order : 0,
    body: text.replace(FRONTMATTER, ''),
    uses: outline(name, text).uses,
  };
}

/** What is not YAML has been reported where pages are checked. */
function frontmatter(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(FRONTMATTER.exec(text)?.[1] ?? '');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function pageOf(
  course: Omit<Course, 'pages'>,
  module: string,
  slug: string,
  name: string,
  zh: Read,
  en: Read,
): CoursePage {
  const named = (component: string, attribute: string) => [
    ...new Set(
      [...zh.uses, ...en.uses]
        .filter((use) => use.name === component)
        .flatMap((use) => use.attributes[attribute] ?? []),
    ),
  ];
  return {
    path: name === 'index' ? slug : `${slug}/${name}`,
    module,
    title: { zh: zh.title, en: en.title },
    minutes: { zh: minutes(course, 'zh', zh), en: minutes(course, 'en', en) },
    terms: named('Term', 'id'),
    keyTerms: named('KeyTerms', 'module').length > 0,
    exercises: named('Exercise', 'id'),
  };
}

function minutes(course: Omit<Course, 'pages'>, language: Language, { body, uses }: Read): number {
  const shown = uses.flatMap((use) => shownBy(course, language, use));
  return Math.max(1, Math.round(readingMinutes([written(body), ...shown].join('\n'))));
}

/** What of a page's source is read: no imports, tags, headings' ids or targets of links. */
function written(body: string): string {
  return body
    .replace(/^import .*$/gm, '')
    .replace(/<(?:"[^"]*"|'[^']*'|[^>"'])*>/g, ' ')
    .replace(/\[#[\w-]+\]|\]\([^)]*\)/g, ' ');
}

/** Text that a component brings to the page; what is listed at its end to look up is not counted. */
function shownBy(
  { claims, concepts, modules }: Omit<Course, 'pages'>,
  language: Language,
  { name, attributes }: Outline['uses'][number],
): readonly string[] {
  if (name === 'Evidence') {
    const claim = claims[attributes['claim'] ?? ''];
    return claim ? [claim.claim, claim.finding, claim.say].map((text) => text[language]) : [];
  }
  const id = attributes['module'];
  if (name === 'Objectives') {
    const own = modules.find((module) => module.id === id)?.objectives ?? [];
    return own.map((objective) => objective[language]);
  }
  if (name !== 'KeyTerms') return [];
  const own = Object.values(concepts).filter(({ module }) => module === id);
  return own.map(({ definition }) => definition[language]);
}
