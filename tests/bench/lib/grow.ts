import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { LANGUAGES } from '../../../src/core/language.ts';
import type { Project } from './project.ts';

/** The module whose pages are copied. */
const SOURCE = 'm06';

interface Module {
  readonly id: string;
  readonly number: number;
  readonly objectives: readonly { readonly id: string }[];
}

/** Adds generated modules (`m101`, `m102` …) until the project has at least `pages` more pages. */
export async function grow({ root }: Project, pages: number): Promise<void> {
  const folder = (language: string, name: string) => join(root, 'content/docs', language, name);
  const each = (await readdir(folder('en', SOURCE))).length * LANGUAGES.length;
  const list = join(root, 'content/modules.yaml');
  const modules = parse(await readFile(list, 'utf8')) as Module[];
  const source = modules.find(({ id }) => id === SOURCE);
  if (!source) throw new Error(`${list} has no module ${SOURCE} to copy. Name one it has.`);
  const first = Math.max(101, ...modules.map(({ number }) => number + 1));
  for (let number = first; (number - first) * each < pages; number++) {
    const id = `m${number}`;
    const objectives = source.objectives.map((one, index) => ({ ...one, id: `${id}-o${index}` }));
    modules.push({ ...source, id, slug: id, number, objectives } as Module);
    for (const language of LANGUAGES) {
      await cp(folder(language, SOURCE), folder(language, id), { recursive: true });
    }
  }
  await writeFile(list, stringify(modules));
}
