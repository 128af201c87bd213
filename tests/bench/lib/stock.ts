import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  const own = new URL('./stock/', import.meta.url);
  for (const file of await readdir(at('src/site/content'))) {
    const path = at(`src/site/content/${file}`);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/^<script>[\s\S]*?^<\/script>\n?/gm, ''));
  }
  await cp(new URL('astro.config.mjs', own), at('astro.config.mjs'));
  await cp(new URL('Exercise.astro', own), at('src/site/content/Exercise.astro'));
  await cp(new URL('Questions.tsx', own), at('src/site/content/Questions.tsx'));
  await cp(new URL('empty.astro', own), at('src/routes/front-door.astro'));
  await cp(new URL('empty.astro', own), at('src/routes/not-found.astro'));
  await rm(at('src/styles'), { recursive: true });
  return project;
}
