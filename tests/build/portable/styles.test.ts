import { expect, test } from 'vitest';
import { Problems } from '../../../src/build/portable/problems.ts';
import { rewriteCss } from '../../../src/build/portable/styles.ts';

function rewrite(css: string, file = '_astro/a.css'): { css: string; problems: string[] } {
  const site = {
    files: new Set(['_astro/b.css', '_astro/p.png', 'images/a b.svg']),
    moved: new Map(),
  };
  const problems = new Problems();
  return {
    css: rewriteCss(css, { file, writtenAs: file, site, problems }),
    problems: problems.lines(),
  };
}

test.each([
  ['a{b:url(/_astro/p.png)}', 'a{b:url(./p.png)}'],
  ['a{b:url("/_astro/p.png")}', 'a{b:url("./p.png")}'],
  ["a{b:url( '/images/a%20b.svg' )}", "a{b:url('../images/a%20b.svg')}"],
  ['a{b:url(p.png)}', 'a{b:url(./p.png)}'],
  ['@import "/_astro/b.css";', '@import "./b.css";'],
  ['@import url(/_astro/b.css);', '@import url(./b.css);'],
  ['a{b:url(data:image/png;base64,AA/BB)}', 'a{b:url(data:image/png;base64,AA/BB)}'],
  ['a{b:url(#g) url(https://h/p.png)}', 'a{b:url(#g) url(https://h/p.png)}'],
])('%s', (before, after) => {
  expect(rewrite(before)).toEqual({ css: after, problems: [] });
});

test('an address in an inline style counts from its page', () => {
  expect(rewrite('a{b:url(/_astro/p.png)}', 'zh/m06/a.html').css).toBe(
    'a{b:url(../../_astro/p.png)}',
  );
});

test('a missing file is reported with the stylesheet and the address', () => {
  expect(rewrite('a{b:url(/x.png)}').problems).toEqual([
    expect.stringMatching(/_astro\/a\.css.*\/x\.png/),
  ]);
});

test('a mask from a file is reported, a mask from data is not', () => {
  expect(rewrite('a{mask-image:url(/_astro/p.png)}').problems).toEqual([
    expect.stringMatching(/mask/),
  ]);
  expect(rewrite('a{mask:url("data:image/svg+xml,x") no-repeat}').problems).toEqual([]);
});
