import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { html, type Page } from './corpus.ts';

/** The made-up course as a built site in a fresh folder. */
export async function writeSite(pages: readonly Page[], folder?: string): Promise<string> {
  const dist = folder ?? (await mkdtemp(join(tmpdir(), 'search-')));
  for (const page of pages) {
    await mkdir(dirname(join(dist, page.file)), { recursive: true });
    await writeFile(join(dist, page.file), html(page));
  }
  return dist;
}

/** Removes what {@link writeSite} wrote. */
export function removeSite(dist: string): Promise<void> {
  return rm(dist, { recursive: true, force: true });
}
