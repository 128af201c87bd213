import { isMap, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { yamlProblem } from './read.ts';

/** The lines between `---` and `---` that a page begins with. */
export const FRONTMATTER = /^---\n(.*?)(?<=\n)---[ \t]*(?=\n|$)/s;

/** What is wrong with the frontmatter of a page, if anything. */
export function checkFrontmatter(file: string, text: string): readonly Problem[] {
  const block = FRONTMATTER.exec(text)?.[1];
  if (block === undefined) {
    const expected = 'a title and a description between two lines "---"';
    const fix = 'begin the page with ---, title: …, description: … and --- on a line each.';
    return [{ file, field: 'line 1', expected, fix }];
  }
  const document = parseDocument(block);
  const problem = yamlProblem(file, document, 1);
  if (problem) return [problem];
  return Object.entries(FIELDS).flatMap(([name, purpose]) => {
    const value: unknown = isMap(document.contents) ? document.contents.get(name) : undefined;
    if (typeof value === 'string' && value.trim()) return [];
    const place = block.split('\n').findIndex((line) => line.startsWith(`${name}:`));
    const field = `line ${place < 0 ? 1 : place + 2}, ${name}`;
    return [{ file, field, expected: `a text: ${purpose}`, fix: `write ${name}: and the words.` }];
  });
}

/** What every page says of itself, and what for. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'the heading of the page',
  description: 'one sentence for search results and shared links',
};
