import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DOWNLOAD, packDownload } from '../../../src/build/download.ts';
import { factsOf, fillFacts, writeFacts } from '../../../src/build/offline/facts.ts';
import { html, tempSite } from '../../helpers/temp-site.ts';

const PAGE = html(
  '<div data-facts="none"><b data-fact="zip-size"></b><code class="x" data-fact="zip-hash"></code></div>',
);

test('the page on the website tells the hash of the zip, the page in the zip does not', async () => {
  const dist = await tempSite({ 'en/offline.html': PAGE, 'en/index.html': PAGE });
  await packDownload(dist);
  await writeFacts(dist, ['en/index.html', 'en/offline.html'], await factsOf(dist, 1_234_567));
  const zip = await readFile(join(dist, DOWNLOAD));
  const page = await readFile(join(dist, 'en/offline.html'), 'utf8');
  expect(page).toContain(`>${createHash('sha256').update(zip).digest('hex')}</code>`);
  expect(page).toContain('data-facts="told"');
  expect(await readFile(join(dist, 'en/index.html'), 'utf8')).toBe(PAGE);
  const packed = unzipSync(zip)['service-quality-course/en/offline.html'];
  expect(strFromU8(packed ?? new Uint8Array())).toBe(PAGE);
});

test('a fact nobody knows stops the build', () => {
  const facts = { 'zip-size': '1', 'zip-hash': '2', 'copy-size': '3' };
  expect(() => fillFacts('<i data-fact="weather"></i>', facts)).toThrow(/no fact called weather/);
});
