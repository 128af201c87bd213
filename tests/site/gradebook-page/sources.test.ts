import { expect, test } from 'vitest';
import { sourcesIn } from '../../../src/site/gradebook/bring/sources.ts';

/** A file of `size` bytes that says whether it was read. */
function aFile(size: number): { readonly file: File; readonly read: () => boolean } {
  let isRead = false;
  const file = Object.defineProperties(new File(['sqh1'], 'a.txt'), {
    size: { value: size },
    text: {
      value: async () => {
        isRead = true;
        return 'sqh1';
      },
    },
  });
  return { file, read: () => isRead };
}

test('files come before what was pasted, each under its name', async () => {
  const sources = sourcesIn({ files: [aFile(4).file], text: 'sqa1' });
  const texts = sources.map(async ({ name, text }) => [name, await text()]);
  expect(await Promise.all(texts)).toEqual([
    ['a.txt', 'sqh1'],
    ['', 'sqa1'],
  ]);
  expect(sourcesIn({ files: [], text: ' \n' })).toEqual([]);
});

test('a film dropped by mistake is not read into memory', async () => {
  const { file, read } = aFile(4_000_000_000);
  const [source] = sourcesIn({ files: [file], text: '' });
  await expect(source?.text()).rejects.toThrow();
  expect(read()).toBe(false);
});
