import { expect, test } from 'vitest';
import { listFiles } from '../../src/build/files.ts';
import { planMoves, relocatePages } from '../../src/build/relocate.ts';
import { tempSite } from '../helpers/temp-site.ts';

test.each([
  [['zh.html', 'zh/a.html'], { 'zh.html': 'zh/index.html' }],
  [
    ['zh.html', 'zh/m06.html', 'zh/m06/a.html'],
    { 'zh.html': 'zh/index.html', 'zh/m06.html': 'zh/m06/index.html' },
  ],
  [['index.html', 'about.html', '404.html'], {}],
  [['zh.html', 'zh-old/a.html'], {}],
  [['课程 1.html', '课程 1/a.html'], { '课程 1.html': '课程 1/index.html' }],
  [['zh.html', 'zh/deep/er/a.html'], { 'zh.html': 'zh/index.html' }],
])('%j moves %j', (files, moves) => {
  expect(Object.fromEntries(planMoves(files))).toEqual(moves);
});

test('two pages for one address stop the build with both names', () => {
  expect(() => planMoves(['zh.html', 'zh/index.html'])).toThrow(
    /\/zh\/.*zh\.html and zh\/index\.html/,
  );
});

test('pages move on disk, nothing else does', async () => {
  const dist = await tempSite({ 'zh.html': 'home', 'zh/a.html': 'a', 'index.html': 'door' });
  await relocatePages(dist);
  expect(await listFiles(dist)).toEqual(['index.html', 'zh/a.html', 'zh/index.html']);
});
