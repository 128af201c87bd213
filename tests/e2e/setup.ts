import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { DOWNLOAD } from '../../src/build/download.ts';
import { serveFolder } from '../../src/build/static-server.ts';
import { browserFlags, findChromium } from '../helpers/browser.ts';
import { buildUnlessFresh, dist } from '../helpers/build.ts';
import { unpackDownload } from '../helpers/unpack.ts';

/** Builds the site if need be, shows it in all three places, and starts the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildUnlessFresh();
  const root = await serveFolder(dist);
  const deep = await serveFolder(dist, '/some/deep/path/');
  const disk = await unpackDownload(join(dist, DOWNLOAD));
  const executablePath = await findChromium();
  const browser = await chromium.launchServer({ executablePath, args: browserFlags });
  project.provide('browser', browser.wsEndpoint());
  project.provide('origins', [
    { name: 'root', url: root.url },
    { name: 'sub-path', url: deep.url },
    { name: 'file', url: disk.url },
  ]);
  return async () => {
    await browser.close();
    await Promise.all([root.close(), deep.close(), rm(disk.folder, { recursive: true })]);
  };
}
