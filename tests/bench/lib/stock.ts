import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject, type Project } from './project.ts';

/**
 * The reference: stock Starlight, MDX and one Preact island with the same words. It keeps what only
 * carries words (pages, glossary, markup of cases and tables), and drops everything that is ours to
 * make good: the shell, the styles, saved work, progress, the portable build.
 */
export async function stockProject(name = 'stock'): Promise<Project> {
  const project = await copyProject(name);
  const at = (path: string) => join(project.root, path);
  for (const file of await readdir(at('src/site/content'))) {
    const path = at(`src/site/content/${file}`);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/^<script>[\s\S]*?^<\/script>\n?/gm, ''));
  }
  await place('astro.config.mjs', at('astro.config.mjs'), './src/');
  await place('Exercise.astro', at('src/site/content/Exercise.astro'), '../../');
  await place('Questions.tsx', at('src/site/content/Questions.tsx'));
  await place('empty.astro', at('src/routes/front-door.astro'));
  await place('empty.astro', at('src/routes/not-found.astro'));
  for (const name of await readdir(at('src/styles'), { recursive: true }))
    if (name.endsWith('.css')) await writeFile(at(`src/styles/${name}`), '');
  return project;
}

/** Puts a file of `stock/` into the copy; `src` is the way from there to the copy's `src`. */
async function place(name: string, to: string, src = ''): Promise<void> {
  const text = await readFile(new URL(`stock/${name}`, import.meta.url), 'utf8');
  await writeFile(to, text.replaceAll("'../../../../src/", `'${src}`));
}
