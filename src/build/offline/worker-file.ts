import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { WORKER } from '../../core/offline.ts';
import { type Edition, isoDate } from '../edition.ts';
import { encodePath } from '../portable/links.ts';
import { FACT_PAGES } from './facts.ts';
import type { OfflineFiles } from './files.ts';
import type { Manifest } from './worker/manifest.ts';

/** Writes the service worker of the finished site in `dist`. */
export async function writeWorker(
  dist: string,
  files: OfflineFiles,
  edition: Edition,
): Promise<void> {
  await writeFile(join(dist, WORKER), await workerCode(manifestOf(files, edition)));
}

/**
 * What the worker is told. Pages with facts are written once more after it: they count as changed
 * whenever anything has, and their content is not checked.
 */
export function manifestOf({ hashes, build }: OfflineFiles, edition: Edition): Manifest {
  return {
    copy: { build, version: edition.version, date: isoDate(edition) },
    files: Object.entries(hashes).map(([file, hash]) =>
      FACT_PAGES.test(file) ? [encodePath(file), build, false] : [encodePath(file), hash, true],
    ),
  };
}

async function workerCode(manifest: Manifest): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./worker/index.ts', import.meta.url)),
    logLevel: 'silent',
    transform: {
      define: {
        'process.env.NODE_ENV': '"production"',
        __MANIFEST__: JSON.stringify(manifest),
      },
    },
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
