import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../files.ts';
import { checkAnchors, type PageAnchors } from './anchors.ts';
import { portableBundle } from './bundle.ts';
import { compileRuntime } from './compile.ts';
import type { SiteContext } from './context.ts';
import { NOT_FOUND, selfContained } from './not-found.ts';
import { portablePage } from './page.ts';
import { portablePagefind } from './pagefind.ts';
import { Problems } from './problems.ts';

/** What the transform must know about the build. */
export interface PortableOptions {
  /** Folder of bundled files: `_astro`. */
  readonly assets: string;
  /** Old name → new name of pages that were moved after they were written. */
  readonly moved: ReadonlyMap<string, string>;
  /** Files that will be there although they are not yet: `download/x.zip`. */
  readonly expected: readonly string[];
  /** Where the site is published, if that is known. */
  readonly address: URL | undefined;
}

/** What was done, for the build's log. */
export interface PortableReport {
  readonly pages: number;
  readonly scripts: number;
  /** Bytes of the registry that each page carries. */
  readonly runtimeBytes: number;
}

/**
 * Rewrites the built site in place so that the same files work at the root of a domain, under any
 * sub-path and from a folder on disk. Throws one error that lists every link to nothing and
 * everything a browser would refuse.
 */
export async function makePortable(
  dist: string,
  options: PortableOptions,
): Promise<PortableReport> {
  const problems = new Problems();
  const files = await listFiles(dist);
  await portablePagefind(dist, files, problems);

  const site = { files: new Set([...files, ...options.expected]), moved: options.moved };
  const { names, graph } = await portableBundle(dist, options.assets, site, problems);
  const context: SiteContext = {
    site: {
      files: new Set([...site.files].map((file) => names.get(file) ?? file)),
      moved: new Map([...options.moved, ...names]),
    },
    graph,
    problems,
    runtime: await compileRuntime(),
    address: options.address,
  };
  const pages = files.filter((file) => file.endsWith('.html'));
  checkAnchors(await rewritePages(dist, pages, options.moved, context), problems);
  problems.throwIfAny();
  return { pages: pages.length, scripts: graph.size, runtimeBytes: context.runtime.length };
}

async function rewritePages(
  dist: string,
  pages: readonly string[],
  moved: ReadonlyMap<string, string>,
  context: SiteContext,
): Promise<Map<string, PageAnchors>> {
  const formerNames = new Map([...moved].map(([from, to]) => [to, from]));
  const anchors = new Map<string, PageAnchors>();
  for (const file of pages) {
    const path = join(dist, file);
    const source = await readFile(path, 'utf8');
    const writtenAs = formerNames.get(file) ?? file;
    const page = await portablePage({ file, writtenAs, html: source }, context);
    const html = file === NOT_FOUND ? await selfContained(page.html, dist, context) : page.html;
    await writeFile(path, html);
    anchors.set(file, page.anchors);
  }
  return anchors;
}
