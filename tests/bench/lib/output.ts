import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../../src/build/files.ts';
import { quantile } from './quantile.ts';

/** How large a built site came out, in bytes. */
export interface Output {
  readonly pages: number;
  readonly bytes: number;
  /** The median of a module page's HTML. */
  readonly page: number;
}

/** Measures every file below `dist`. */
export async function measureOutput(dist: string): Promise<Output> {
  const files = await listFiles(dist);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(dist, file))).size));
  const modulePages = sizes.filter((_, index) => MODULE_PAGE.test(files[index] ?? ''));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    page: quantile(modulePages, 0.5),
  };
}

const MODULE_PAGE = /^(?:zh|en)\/m\d+\/.*\.html$/;
