import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { DOWNLOAD, packDownload, zipSite } from '../../src/build/download.ts';
import { READ_ME, readMe } from '../../src/build/read-me.ts';
import { projectRoot } from '../helpers/build.ts';
import { tempSite } from '../helpers/temp-site.ts';

const edition = { version: '1.2.3', date: new Date('2026-11-22T23:30:00Z'), commit: 'abc1234' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How the entry of a file in a zip's directory begins. */
const HEAD = Buffer.from([0x50, 0x4b, 1, 2]);

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('the zip', () => {
  test('holds every file of the site and the read-me in one folder, but not itself', async () => {
    const dist = await tempSite({
      'index.html': 'door',
      'zh/m06/a.html': '甲',
      '_astro/a.js': 'x',
      [DOWNLOAD]: 'old',
    });
    await packDownload(dist);
    const files = unzipSync(await readFile(join(dist, DOWNLOAD)));
    expect(Object.keys(files).sort()).toEqual([
      'service-quality-course/_astro/a.js',
      'service-quality-course/index.html',
      'service-quality-course/zh/m06/a.html',
      `service-quality-course/${READ_ME}`,
    ]);
    expect(strFromU8(files['service-quality-course/zh/m06/a.html'] ?? bytes(''))).toBe('甲');
  });

  test('unpacks on Unix with readable files and Chinese names', async () => {
    const zip = Buffer.from(zipSite(new Map([['a', bytes('1')]]), edition));
    const heads: number[] = [];
    for (let at = zip.indexOf(HEAD); at >= 0; at = zip.indexOf(HEAD, at + 1)) heads.push(at);
    expect(heads).toHaveLength(2);
    for (const head of heads) {
      // Made on (3 is Unix), the flag for UTF-8 where a name needs it, and the file's mode.
      expect(zip[head + 5]).toBe(3);
      expect(zip.readUInt32LE(head + 38) >>> 16).toBe(0o100644);
    }
    const named = zip.subarray(heads.find((head) => zip.readUInt16LE(head + 8) & 0x800));
    expect(named.toString('utf8', 46, 46 + named.readUInt16LE(28))).toContain(READ_ME);
  });

  test('has the same bytes whatever the order of files and the time zone', () => {
    const one = zipSite(
      new Map([
        ['a', bytes('1')],
        ['b', bytes('2')],
      ]),
      edition,
    );
    process.env.TZ = 'Pacific/Auckland';
    const two = zipSite(
      new Map([
        ['b', bytes('2')],
        ['a', bytes('1')],
      ]),
      edition,
    );
    expect(two).toEqual(one);
  });

  test('is another for another edition', () => {
    const later = { ...edition, date: new Date('2027-01-02T00:00:00Z') };
    expect(zipSite(new Map(), later)).not.toEqual(zipSite(new Map(), edition));
  });

  test('marks Chinese names as UTF-8, so that Windows shows them', () => {
    const zip = zipSite(new Map(), edition);
    const flags = new DataView(zip.buffer).getUint16(6, true);
    expect(flags & 0x800).toBe(0x800);
  });
});

describe('the read-me', () => {
  test('opens rightly in old editors: byte order mark, Windows line ends', () => {
    const text = readMe(edition);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('tells in both languages what to do and which edition it is', () => {
    const text = readMe(edition);
    for (const words of ['先解压', 'Unzip it first', 'index.html']) expect(text).toContain(words);
    expect(text.match(/1\.2\.3 · 2026-11-22 \(abc1234\)/g)).toHaveLength(2);
  });

  test.each(['zh-CN', 'en'])(
    'names the menu entries as the course does in %s',
    async (language) => {
      const file = join(projectRoot, 'content/i18n', `${language}.json`);
      const words = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
      for (const key of ['ex.save', 'ex.open']) expect(readMe(edition)).toContain(words[key]);
    },
  );
});
