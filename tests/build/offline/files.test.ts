import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offlineFiles } from '../../../src/build/offline/files.ts';
import { manifestOf, writeWorker } from '../../../src/build/offline/worker-file.ts';
import { tempSite } from '../../helpers/temp-site.ts';

const SITE = {
  'index.html': 'door',
  'zh/offline.html': 'sizes',
  'zh/m06/a b.html': '甲',
  '_astro/a.js': 'x',
  '_astro/a.js.map': '{}',
  'pagefind/pagefind.js': 'p',
  'sw.js': 'old',
  'download/course.zip': 'zip',
  'sitemap-index.xml': '<x/>',
  'social-card.png': 'png',
};

const edition = { version: '1.2.3', date: new Date('2026-11-22T23:30:00Z'), commit: undefined };

test('what pages need is kept, with its hash; the zip, maps and cards are not', async () => {
  const { hashes } = await offlineFiles(await tempSite(SITE));
  expect(Object.keys(hashes)).toEqual([
    '_astro/a.js',
    'index.html',
    'pagefind/pagefind.js',
    'zh/m06/a b.html',
    'zh/offline.html',
  ]);
  expect(hashes['index.html']).toBe(createHash('sha256').update('door').digest('base64'));
});

test('the same files give the same build, another file another', async () => {
  const { build } = await offlineFiles(await tempSite(SITE));
  expect((await offlineFiles(await tempSite({ ...SITE, 'sw.js': 'new' }))).build).toBe(build);
  expect((await offlineFiles(await tempSite({ ...SITE, 'index.html': 'x' }))).build).not.toBe(
    build,
  );
});

test('a page that is filled in after packing changes with every build and is not checked', async () => {
  const first = manifestOf(await offlineFiles(await tempSite(SITE)), edition);
  const next = manifestOf(
    await offlineFiles(await tempSite({ ...SITE, 'index.html': 'x' })),
    edition,
  );
  const entry = ({ files }: typeof first, address: string) =>
    files.find(([one]) => one === address);
  expect(entry(first, 'zh/offline.html')?.[2]).toBe(false);
  expect(entry(first, 'zh/offline.html')).not.toEqual(entry(next, 'zh/offline.html'));
  expect(entry(first, 'zh/m06/a%20b.html')).toEqual(entry(next, 'zh/m06/a%20b.html'));
  expect(first.copy).toMatchObject({ version: '1.2.3', date: '2026-11-22' });
});

test('the worker is one file that runs anywhere and has the same bytes each time', async () => {
  const dist = await tempSite(SITE);
  const write = async (): Promise<string> => {
    await writeWorker(dist, await offlineFiles(dist), edition);
    return readFile(join(dist, 'sw.js'), 'utf8');
  };
  const code = await write();
  expect(code).not.toMatch(/^import|__MANIFEST__|process\.env/m);
  expect(code).toContain('zh/m06/a%20b.html');
  await writeFile(join(dist, 'sw.js'), 'damaged');
  expect(await write()).toBe(code);
});
