import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../core/language.ts';
import { checkFrontmatter } from './frontmatter.ts';
import type { Course } from './load.ts';
import { type Outline, outline } from './outline.ts';
import type { Reader } from './read.ts';

/** What a component's attribute names, and where that must exist. */
const REFERENCES: Readonly<
  Record<
    string,
    { attribute: string; where: string; known: (course: Course, id: string) => boolean }
  >
> = {
  Term: {
    attribute: 'id',
    where: 'content/concepts.yaml',
    known: (course, id) => Object.hasOwn(course.concepts, id),
  },
  Evidence: {
    attribute: 'claim',
    where: 'content/sources.yaml',
    known: (course, id) => Object.hasOwn(course.claims, id),
  },
  Figure: {
    attribute: 'name',
    where: 'content/figures/',
    known: (course, id) => Object.hasOwn(course.figures, id),
  },
  Exercise: {
    attribute: 'id',
    where: 'content/exercises/',
    known: ({ exercises }, id) => exercises.some((e) => e.id === id),
  },
  Objectives: {
    attribute: 'module',
    where: 'content/modules.yaml',
    known: ({ modules }, id) => modules.some((m) => m.id === id),
  },
  KeyTerms: {
    attribute: 'module',
    where: 'content/modules.yaml',
    known: ({ modules }, id) => modules.some((m) => m.id === id),
  },
  Sources: {
    attribute: 'module',
    where: 'content/modules.yaml',
    known: ({ modules }, id) => modules.some((m) => m.id === id),
  },
};

/**
 * Checks every page: it has a title and a description, what it refers to exists, headings have ids,
 * and both languages match.
 */
export function checkPages(reader: Reader, course: Course): void {
  const [zh, en] = LANGUAGES.map((language) => outlines(reader, language));
  for (const outline of [...(zh?.values() ?? []), ...(en?.values() ?? [])])
    checkPage(reader, course, outline);
  for (const [path, outline] of zh ?? []) {
    const twin = en?.get(path);
    if (twin) checkTwins(reader, outline, twin);
    else missing(reader, `content/docs/en/${path}`, outline.file);
  }
  for (const [path, outline] of en ?? []) {
    if (!zh?.has(path)) missing(reader, `content/docs/zh/${path}`, outline.file);
  }
}

function checkPage({ problems }: Reader, course: Course, { file, headings, uses }: Outline): void {
  for (const { line, id } of headings) {
    if (id) continue;
    problems.push({
      file,
      field: `line ${line}`,
      expected: 'a heading with an id',
      fix: 'end it with one, the same in both languages: ## Heading [#its-id]',
    });
  }
  const ids = headings.flatMap((heading) => heading.id ?? []);
  for (const id of new Set(ids.filter((candidate, index) => ids.indexOf(candidate) !== index))) {
    problems.push({
      file,
      field: `[#${id}]`,
      expected: 'an id used once on a page',
      fix: 'give one of the headings another id.',
    });
  }
  for (const use of uses) {
    const { line, name } = use;
    const ref = refOf(use);
    const reference = REFERENCES[name];
    if (!reference || reference.known(course, ref)) continue;
    const field = `line ${line}, <${name} ${reference.attribute}="${ref}">`;
    problems.push({
      file,
      field,
      expected: `an id that exists in ${reference.where}`,
      fix: 'correct the id, or add it there.',
    });
  }
}

/** The same headings and components in the same order, so that the language switch keeps the place. */
function checkTwins({ problems }: Reader, zh: Outline, en: Outline): void {
  const shape = (outline: Outline) => [
    ...outline.headings.map(({ depth, id }) => `${'#'.repeat(depth)} [#${id}]`),
    ...outline.uses
      .filter(({ name }) => name !== 'Term')
      .map((use) => `<${use.name} ${refOf(use)}>`),
  ];
  const [left, right] = [shape(zh), shape(en)];
  const index = left.findIndex((entry, place) => entry !== right[place]);
  const place = index >= 0 ? index : left.length < right.length ? left.length : -1;
  if (place < 0) return;
  const expected = `the same headings and components as ${zh.file}: there ${left[place] ?? 'nothing more'}, here ${right[place] ?? 'nothing more'}`;
  problems.push({
    file: en.file,
    field: 'structure',
    expected,
    fix: 'bring the two pages into step.',
  });
}

function missing({ problems }: Reader, file: string, twin: string): void {
  problems.push({
    file,
    field: 'the whole file',
    expected: `a page in this language, as ${twin} is there`,
    fix: 'write it, or remove the other.',
  });
}

function refOf({ name, attributes }: Outline['uses'][number]): string {
  return attributes[REFERENCES[name]?.attribute ?? 'id'] ?? '';
}

/** The outlines of all pages in one language by path; frontmatter is checked on the way. */
function outlines({ root, problems }: Reader, language: string): ReadonlyMap<string, Outline> {
  const folder = join(root, 'content/docs', language);
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const pages = names.filter((name) => /\.mdx?$/.test(name)).sort();
  return new Map(
    pages.map((name) => {
      const file = `content/docs/${language}/${name}`;
      const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
      problems.push(...checkFrontmatter(file, text));
      return [name, outline(file, text)];
    }),
  );
}
