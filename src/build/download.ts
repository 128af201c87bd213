import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Edition, readEdition } from './edition.ts';
import { byCodeUnit, listFiles } from './files.ts';
import { READ_ME, readMe } from './read-me.ts';

/** Where the download lies in the site. */
export const DOWNLOAD = 'download/service-quality-course.zip';

/** The one folder at the top of the zip. */
export const TOP_FOLDER = 'service-quality-course';

/** Packs the finished site into `dist/download/`; returns the size of the zip in bytes. */
export async function packDownload(dist: string): Promise<number> {
  const files = new Map<string, Uint8Array>();
  for (const file of await listFiles(dist)) {
    if (file !== DOWNLOAD) files.set(file, await readFile(join(dist, file)));
  }
  const zip = zipSite(files, await readEdition());
  await mkdir(dirname(join(dist, DOWNLOAD)), { recursive: true });
  await writeFile(join(dist, DOWNLOAD), zip);
  return zip.length;
}

/** The zip of a site with its read-me. The same files and edition always give the same bytes. */
export function zipSite(files: ReadonlyMap<string, Uint8Array>, edition: Edition): Uint8Array {
  const all = [...files, [READ_ME, strToU8(readMe(edition))] as const];
  const entries = all.map(([file, bytes]) => [`${TOP_FOLDER}/${file}`, bytes] as const);
  const sorted: Zippable = Object.fromEntries(entries.sort(([a], [b]) => byCodeUnit(a, b)));
  return zipSync(sorted, { level: 9, mtime: zipTime(edition.date), ...UNIX_FILE });
}

/**
 * Packed as on Unix (3), readable by all: unpacked on Linux, names of another system are taken for
 * names in its old code page, and Chinese ones come out as signs.
 */
const UNIX_FILE = { os: 3, attrs: 0o100644 << 16 };

/** A zip keeps local time without a zone; this reads the same on every machine. */
function zipTime(date: Date): Date {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}
