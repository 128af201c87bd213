import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { TOP_FOLDER } from '../../src/build/download.ts';

/** A name that breaks every careless way of making an address from a path. */
const AWKWARD = '课程 100% #1+副本';

/** Unpacks the download into a new folder with an awkward name. */
export async function unpackDownload(zip: string): Promise<{ folder: string; url: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'course-'));
  const target = join(folder, AWKWARD);
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    await writeFile(join(target, name), bytes);
  }
  return { folder, url: `${pathToFileURL(join(target, TOP_FOLDER)).href}/` };
}
