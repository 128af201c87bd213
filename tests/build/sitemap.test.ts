import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { correctSitemap } from '../../src/build/sitemap.ts';
import { tempSite } from '../helpers/temp-site.ts';

test('the sitemap names pages where they are', async () => {
  const dist = await tempSite({
    'index.html': '',
    'zh/index.html': '',
    'zh/m06/index.html': '',
    'zh/m06/a.html': '',
    'sitemap-0.xml':
      '<url><loc>https://e.org/</loc><xhtml:link hreflang="zh-CN" href="https://e.org/"/></url><url><loc>https://e.org/zh</loc><xhtml:link hreflang="en" href="https://e.org/zh/m06"/></url><url><loc>https://e.org/zh/m06/a</loc></url>',
    'sitemap-index.xml': '<sitemap><loc>https://e.org/sitemap-0.xml</loc></sitemap>',
  });
  const moved = new Map([
    ['zh.html', 'zh/index.html'],
    ['zh/m06.html', 'zh/m06/index.html'],
  ]);
  await correctSitemap(dist, moved, new URL('https://e.org/quality/'));
  const xml = await readFile(join(dist, 'sitemap-0.xml'), 'utf8');
  expect(xml.match(/https:[^<"]+/g)).toEqual([
    'https://e.org/quality/',
    'https://e.org/quality/',
    'https://e.org/quality/zh/',
    'https://e.org/quality/zh/m06/',
    'https://e.org/quality/zh/m06/a.html',
  ]);
  expect(xml).toContain('hreflang="x-default" href="https://e.org/quality/"');
  expect(await readFile(join(dist, 'sitemap-index.xml'), 'utf8')).toContain(
    'https://e.org/quality/sitemap-0.xml',
  );
});
