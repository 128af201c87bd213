import { readFile, rename as renameFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classicScripts, type ImportGraph } from './chunks.ts';
import type { SiteFiles } from './links.ts';
import type { Problems } from './problems.ts';
import { planNames, rename } from './rehash.ts';
import { rewriteCss } from './styles.ts';
import { unzipFirstCss } from './unzip-first.ts';

/** What became of the bundled scripts and styles. */
export interface PortableBundle {
  /** Old name → new name. */
  readonly names: ReadonlyMap<string, string>;
  /** How scripts depend on each other, under their new names. */
  readonly graph: ImportGraph;
}

/** Rewrites the scripts in the folder `assets` and every stylesheet, and names them anew. */
export async function portableBundle(
  dist: string,
  assets: string,
  site: SiteFiles,
  problems: Problems,
): Promise<PortableBundle> {
  const bundled = [...site.files].filter((file) => file.startsWith(`${assets}/`));
  const sources = await readAll(
    dist,
    bundled.filter((file) => file.endsWith('.js')),
  );
  const { texts: scripts, graph } = await classicScripts(sources, site.files, problems);

  const styles = new Map<string, string>();
  for (const [file, css] of await readAll(dist, [...site.files].filter(isStyle))) {
    const portable = rewriteCss(css, { file, writtenAs: file, site, problems });
    styles.set(file, bundled.includes(file) ? portable.trimEnd() + unzipFirstCss : portable);
  }

  const names = planNames(
    new Map([...scripts, ...[...styles].filter(([file]) => bundled.includes(file))]),
  );
  const nameOf = (file: string): string => names.get(file) ?? file;
  for (const [file, text] of [...scripts, ...styles]) {
    await writeFile(join(dist, file), rename(text, names));
    if (nameOf(file) !== file) await renameFile(join(dist, file), join(dist, nameOf(file)));
  }
  return {
    names,
    graph: new Map([...graph].map(([file, imports]) => [nameOf(file), imports.map(nameOf)])),
  };
}

function isStyle(file: string): boolean {
  return file.endsWith('.css') && !file.startsWith('pagefind/');
}

async function readAll(dist: string, files: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file, await readFile(join(dist, file), 'utf8'));
  return texts;
}
