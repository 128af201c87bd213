import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSearchIndex } from '../../../src/build/search-index.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { corpus } from './corpus/corpus.ts';
import { removeSite, writeSite } from './corpus/fixture.ts';
import { HELD_OUT, holders, TUNED } from './corpus/labels.ts';
import { ourSearch, type System } from './corpus/systems.ts';

// An index of 200 pages takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe.each(LANGUAGES)('100 pages in %s', (language) => {
  const pages = corpus(language, 100, 7);
  let search: System;
  let dist: string;

  beforeAll(async () => {
    dist = await writeSite(pages);
    search = await ourSearch(dist, language === 'zh' ? 'zh-CN' : 'en');
  });
  afterAll(() => removeSite(dist));

  test.each([...TUNED[language], ...HELD_OUT[language]])(
    '“%s” finds every page that has it word for word, and those first',
    async (query) => {
      const holding = holders(pages, query);
      expect(holding.size).toBeGreaterThan(0);
      const found = await search(query);
      const wrong = found.slice(0, Math.min(5, holding.size)).filter((file) => !holding.has(file));
      expect({ missing: [...holding].filter((file) => !found.includes(file)), wrong }).toEqual({
        missing: [],
        wrong: [],
      });
    },
  );
});

test('the same pages give the same index, byte for byte', async () => {
  const pages = LANGUAGES.flatMap((language) => corpus(language, 12, 3));
  const one = await writeSite(pages);
  const other = await writeSite(pages.toReversed());
  await buildSearchIndex(one);
  await buildSearchIndex(other);
  expect(await bytes(join(one, 'pagefind'))).toEqual(await bytes(join(other, 'pagefind')));
  await Promise.all([removeSite(one), removeSite(other)]);
});

test('only what a search loads is left in the index', async () => {
  const dist = await writeSite(LANGUAGES.flatMap((language) => corpus(language, 2, 3)));
  await buildSearchIndex(dist);
  const files = [...(await bytes(join(dist, 'pagefind'))).keys()].map((file) =>
    file.replace(/_[0-9a-f]+/, '_*'),
  );
  expect([...new Set(files)]).toEqual([
    'fragment/en_*.pf_fragment',
    'fragment/zh-cn_*.pf_fragment',
    'index/en_*.pf_index',
    'index/zh-cn_*.pf_index',
    'pagefind-entry.json',
    'pagefind.en_*.pf_meta',
    'pagefind.js',
    'pagefind.zh-cn_*.pf_meta',
    'wasm.en.pagefind',
    'wasm.unknown.pagefind',
  ]);
  await removeSite(dist);
});

test('Pagefind still has the places that are changed', async () => {
  const dist = await writeSite(corpus('en', 1, 3));
  await buildSearchIndex(dist);
  const code = await readFile(join(dist, 'pagefind/pagefind.js'), 'utf8');
  expect(code.match(/asyncSleep\(\d+\)/g)).toEqual(['asyncSleep(4)', 'asyncSleep(4)']);
  expect(code).toContain('"load_index_chunk"));}');
  await removeSite(dist);
});

async function bytes(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  const read = async (file: string) =>
    [file.slice(folder.length + 1), (await readFile(file)).toString('base64')] as const;
  return new Map(await Promise.all(files.map(read)));
}
