import { describe, expect, test } from 'vitest';
import { planNames, rename } from '../../../src/build/portable/rehash.ts';

const A = '_astro/a.AAAAAAAA.js';
const B = '_astro/b.BBBBBBBB.js';
const C = '_astro/c.CCCCCCCC.css';

const names = (a: string, b: string, c = ''): string[] => {
  const planned = planNames(
    new Map([
      [A, a],
      [B, b],
      [C, c],
    ]),
  );
  return [A, B, C].map((file) => planned.get(file) ?? '');
};

describe('a name', () => {
  test('keeps its folder, stem and ending', () => {
    expect(names('a', 'b')).toEqual([
      expect.stringMatching(/^_astro\/a\.[\w-]{8}\.js$/),
      expect.stringMatching(/^_astro\/b\.[\w-]{8}\.js$/),
      expect.stringMatching(/^_astro\/c\.[\w-]{8}\.css$/),
    ]);
  });

  test('changes with its own text only, where files are independent', () => {
    const [a, b] = names('one', 'two');
    const [changedA, sameB] = names('other', 'two');
    expect(changedA).not.toBe(a);
    expect(sameB).toBe(b);
  });

  test('changes with the text of a file it names, at any distance', () => {
    const chain = (c: string): string[] =>
      names('import "./b.BBBBBBBB.js"', 'load "c.CCCCCCCC.css"', c);
    expect(chain('x')[0]).not.toBe(chain('y')[0]);
    expect(chain('x')[0]).toBe(chain('x')[0]);
  });

  test('can be made where files name each other', () => {
    const circle = (tail: string): string[] => names('"b.BBBBBBBB.js"', `"a.AAAAAAAA.js"${tail}`);
    expect(circle('')[0]).not.toBe(circle('!')[0]);
  });

  test('without a hash in it stays', () => {
    expect(planNames(new Map([['_astro/plain.js', 'x']])).get('_astro/plain.js')).toBe(
      '_astro/plain.js',
    );
  });
});

test('new names replace the old ones in every text', () => {
  const planned = new Map([
    [A, '_astro/a.11111111.js'],
    [C, '_astro/c.22222222.css'],
  ]);
  expect(rename('require("./a.AAAAAAAA.js");url("_astro/c.CCCCCCCC.css")', planned)).toBe(
    'require("./a.11111111.js");url("_astro/c.22222222.css")',
  );
});
