import type { Language } from '../../../../src/core/language.ts';
import { random } from '../../../../src/core/random.ts';
import { WORDS, type Words } from './words.ts';

/** A page of the made-up course: `text` is all it says, one block per line. */
export interface Page {
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** `count` pages of about 1,200 Chinese characters or 700 English words; the same seed, the same pages. */
export function corpus(language: Language, count: number, seed: number): readonly Page[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, number) => page(language, number, next));
}

/** All that a page says, one block per line, title first. */
export function textOf(page: Page): string {
  return [
    page.title,
    ...page.sections.flatMap((section) => [section.heading, ...section.paragraphs]),
  ].join('\n');
}

/** A page as the site builds it: header, navigation and footer around the part that is searched. */
export function html(page: Page): string {
  const lang = page.language === 'zh' ? 'zh-CN' : 'en';
  const sections = page.sections.map(
    ({ id, heading, paragraphs }) =>
      `<h2 id="${id}">${heading}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
  );
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${page.title}</title></head><body><header><nav>服务标准 service standard</nav></header><main data-pagefind-body><h1 id="_top">${page.title}</h1>${sections.join('')}<footer><a href="#">服务标准 service standard</a></footer></main></body></html>`;
}

function page(language: Language, number: number, next: () => number): Page {
  const words = WORDS[language];
  // A page has few terms of its own, as real pages do; other terms turn up only in parts.
  const own = [pick(words.terms, next), pick(words.terms, next)];
  const say = (pattern: string) => upper(fill(pattern, words, own, next));
  const sections = Array.from({ length: 5 }, (_, at) => ({
    id: `part-${at + 1}`,
    heading: say(pick(words.headings, next)),
    paragraphs: Array.from({ length: 3 }, () =>
      Array.from({ length: 4 }, () => say(pick(words.sentences, next))).join(
        language === 'zh' ? '' : ' ',
      ),
    ),
  }));
  const folder = `${language}/m${String(1 + Math.floor(number / 10)).padStart(2, '0')}`;
  return {
    file: `${folder}/page-${number + 1}.html`,
    language,
    title: say(pick(words.headings, next)),
    sections,
  };
}

function fill(
  pattern: string,
  words: Words,
  own: readonly (readonly [string, string])[],
  next: () => number,
): string {
  return pattern.replace(/\{(\w+)\}/g, (_, list: string) => {
    if (list === 'term')
      return pick(own, next).join(/\p{Script=Han}/u.test(own[0]?.[0] ?? '') ? '' : ' ');
    if (list === 'first') return pick(words.terms, next)[0];
    if (list === 'second') return pick(words.terms, next)[1];
    return pick(words[list as 'people'], next);
  });
}

function pick<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)] as T;
}

function upper(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
