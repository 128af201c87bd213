import { expect, test } from 'vitest';
import { classicScripts, inLoadOrder } from '../../../src/build/portable/chunks.ts';
import { Problems } from '../../../src/build/portable/problems.ts';

async function convert(sources: Record<string, string>, files: string[] = []) {
  const problems = new Problems();
  const scripts = await classicScripts(new Map(Object.entries(sources)), new Set(files), problems);
  return { ...scripts, problems: problems.lines() };
}

test('a script names everything it needs, what is needed first standing first', async () => {
  const { texts, graph } = await convert({
    '_astro/a.js': 'import"./b.js";import"./d.js"',
    '_astro/b.js': 'import"./c.js"',
    '_astro/c.js': '',
    '_astro/d.js': 'import"./c.js"',
  });
  expect(inLoadOrder('_astro/a.js', graph)).toEqual([
    '_astro/c.js',
    '_astro/b.js',
    '_astro/d.js',
    '_astro/a.js',
  ]);
  expect(texts.get('_astro/a.js')).toMatch(/^__site\.def\(\["c\.js","b\.js","d\.js"\],function/);
});

test('the address of an imported picture is found at run time', async () => {
  const { texts } = await convert(
    { '_astro/a.js': 'export const p={src:"/_astro/m.B1.png"},q="/_astro/none.png"' },
    ['_astro/m.B1.png'],
  );
  expect(texts.get('_astro/a.js')).toMatch(/__site\.url\(._astro\/m\.B1\.png.\)/);
  expect(texts.get('_astro/a.js')).toMatch(/[`"']\/_astro\/none\.png/);
});

test.each([
  [
    'a circle',
    { '_astro/a.js': 'import"./b.js"', '_astro/b.js': 'import"./a.js"' },
    /circle \(_astro\/a\.js → _astro\/b\.js → _astro\/a\.js\)/,
  ],
  ['a worker', { '_astro/a.js': 'new Worker("x.js")' }, /_astro\/a\.js: starts a Worker/],
  ['waiting at the top', { '_astro/a.js': 'await 1' }, /_astro\/a\.js: .*outside of a function/],
])('%s is reported', async (_, sources, message) => {
  const { problems } = await convert(sources as unknown as Record<string, string>);
  expect(problems.join('\n')).toMatch(message);
});

test('a worker made of text is no worker from a file', async () => {
  const { problems } = await convert({
    '_astro/a.js': 'new Worker(u[i]||(u[i]=URL.createObjectURL(new Blob([t]))))',
  });
  expect(problems).toEqual([]);
});
