import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { listFiles } from '../files.ts';

/** The files of one build that a browser keeps for offline use. */
export interface OfflineFiles {
  /** File name → base64 of the SHA-256 of its content. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Made from all of it. */
  readonly build: string;
  /** Bytes to fetch, as a server that compresses sends them. */
  readonly transfer: number;
}

/** Lists what the finished site in `dist` needs offline; the same files give the same list. */
export async function offlineFiles(dist: string): Promise<OfflineFiles> {
  const hashes: Record<string, string> = {};
  let transfer = 0;
  for (const file of (await listFiles(dist)).filter(isNeeded)) {
    const bytes = await readFile(join(dist, file));
    hashes[file] = createHash('sha256').update(bytes).digest('base64');
    transfer += PACKED.test(file) ? bytes.length : (await promisify(gzip)(bytes)).length;
  }
  const build = createHash('sha256').update(JSON.stringify(hashes)).digest('base64url');
  return { hashes, build: build.slice(0, 16), transfer };
}

/** The zip is for computers; pictures and lists for other websites are asked for by those alone. */
export function isNeeded(file: string): boolean {
  return !/^download\/|\.map$|^sw\.js$|^sitemap[^/]*\.xml$|^robots\.txt$|^social-card\./.test(file);
}

/** Compressed already. */
const PACKED = /\.(?:png|jpe?g|webp|avif|woff2)$/;
