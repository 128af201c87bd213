import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FRONTMATTER } from '../../src/build/content/frontmatter.ts';
import { readCourse } from '../../src/build/content/load.ts';
import type { Language } from '../../src/core/language.ts';

/** The course as it stands in `content`. */
export const { course, problems } = readCourse('.');

/** The interface words of each language. */
export const interfaceWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: table('zh-CN'),
  en: table('en'),
};

/** A text of the content as a learner reads it, and where it stands. */
export interface Found {
  readonly where: string;
  readonly text: string;
}

/** Every text in `language` outside the pages. */
export function textsIn(language: Language): readonly Found[] {
  const words = Object.entries(interfaceWords[language]);
  return [
    ...collect(course, 'course', language),
    ...words.map(([key, text]) => ({ where: `interface words › ${key}`, text })),
  ];
}

/** Every page in `language`: its path, and its source without imports. */
export function pagesIn(language: Language): readonly Found[] {
  const folder = join('content/docs', language);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => join(folder, name))
    .map((where) => ({ where, text: readFileSync(where, 'utf8').replace(/^import .*$/gm, '') }));
}

/** The prose of every page in `language`, a line at a time: no code, no markup, no addresses. */
export function proseIn(language: Language): readonly Found[] {
  return pagesIn(language).flatMap(({ where, text }) => {
    const front = parse(FRONTMATTER.exec(text)?.[1] ?? '') as Record<string, unknown>;
    const lines = plain(text.replace(FRONTMATTER, (block) => block.replace(/[^\n]/g, '')));
    const own = [front['title'], front['description']].map((value) => String(value));
    return [
      ...own.map((words) => ({ where: `${where} › frontmatter`, text: words })),
      ...lines.map((line, index) => ({ where: `${where} › line ${index + 1}`, text: line })),
    ];
  });
}

function plain(text: string): readonly string[] {
  return text
    .replace(/^(`{3,}|~{3,}).*?^\1\s*$/gms, (block) => block.replace(/[^\n]/g, ''))
    .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, 'code')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:#{1,6}|>|[-*]|\d+\.)\s+/, '')
        .replace(/^:::\w*/, '')
        .replace(/\s*\[#[\w-]+\]\s*$/, '')
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/<\/?[A-Za-z][^>]*>/g, attributeWords)
        .replace(/\*\*|\*/g, '')
        .replace(/\s*\|\s*/g, '\t')
        .trim(),
    );
}

/** What a reader sees of a tag: the words in its attributes, apart from its ids. */
function attributeWords(tag: string): string {
  const words = [...tag.matchAll(/\b(?:title|before|after|why)="([^"]*)"/g)];
  return words.map(([, text]) => `\t${text}\t`).join('');
}

function collect(value: unknown, where: string, language: Language): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    // A drawing's words stand beside it, too; the rest of it is markup.
    if (key === 'svg') return [];
    const here = `${where} › ${nameOf(part) ?? key}`;
    if (key !== 'zh' && key !== 'en') return collect(part, here, language);
    if (key !== language) return [];
    return (Array.isArray(part) ? part : [part]).map((text) => ({ where, text: String(text) }));
  });
}

function nameOf(part: unknown): string | undefined {
  const { id } = (part ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

function table(name: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`content/i18n/${name}.json`, 'utf8')) as Record<string, string>;
}
