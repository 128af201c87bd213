import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { listFiles } from './files.ts';

/**
 * Moves every page `X.html` that has a folder `X/` beside it to `X/index.html`, so that the
 * address `X/` works on any static host and from a folder on disk.
 * Returns old name → new name.
 */
export async function relocatePages(dist: string): Promise<Map<string, string>> {
  const moves = planMoves(await listFiles(dist));
  for (const [from, to] of moves) await rename(join(dist, from), join(dist, to));
  return moves;
}

/** Old name → new name for the pages that must move; throws when two pages want one name. */
export function planMoves(files: readonly string[]): Map<string, string> {
  const known = new Set(files);
  const folders = new Set(files.flatMap(foldersAbove));
  const moves = new Map<string, string>();
  for (const file of files) {
    const folder = file.replace(/\.html$/, '');
    if (folder === file || !folders.has(folder)) continue;
    const target = `${folder}/index.html`;
    if (known.has(target)) {
      throw new AstroError(
        `Two pages have the address /${folder}/: ${file} and ${target}.`,
        'Give one of the two pages another name (content/docs or src/routes).',
      );
    }
    moves.set(file, target);
  }
  return moves;
}

function foldersAbove(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
