import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { listFiles } from '../../src/build/files.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of files (name → content) that is gone when the test ends; returns its path. */
export async function tempSite(files: Files): Promise<string> {
  const folder = await tempFolder(files);
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A new folder of files that stays until it is removed. */
export async function tempFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Every file of `folder` with its text. */
export async function readSite(folder: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const file of await listFiles(folder))
    texts[file] = await readFile(join(folder, file), 'utf8');
  return texts;
}

/** A page with `head` and `body`, as Astro would write it. */
export function html(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}
