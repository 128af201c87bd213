import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findTarget, isInternal, relativeUrl, rootOf } from '../../../src/build/portable/links.ts';

const site = {
  files: new Set([
    'index.html',
    'zh/index.html',
    'zh/m06/index.html',
    'zh/m06/standard.html',
    'zh/100% #1+副本 (2)?.html',
    "zh/it's.html",
    'images/a.svg',
    '_astro/new.js',
  ]),
  moved: new Map([
    ['zh.html', 'zh/index.html'],
    ['zh/m06.html', 'zh/m06/index.html'],
    ['_astro/old.js', '_astro/new.js'],
  ]),
};

test.each([
  ['/zh/', true],
  ['../a.html', true],
  ['a.html?x=1#y', true],
  ['', false],
  ['#a', false],
  ['?a', false],
  ['//host/a', false],
  ['\\\\host', false],
  ['https://host/', false],
  ['mailto:a@b.c', false],
  ['data:text/plain,a', false],
  ['blob:x', false],
])('isInternal(%j) is %j', (url, expected) => {
  expect(isInternal(url)).toBe(expected);
});

describe.each([
  ['index.html', '/zh/', './zh/index.html'],
  ['index.html', '/zh', './zh/index.html'],
  ['index.html', '/zh.html', './zh/index.html'],
  ['index.html', '/zh/index.html', './zh/index.html'],
  ['zh/m06/index.html', '/', '../../index.html'],
  ['zh/m06/index.html', '/zh/m06/standard/', './standard.html'],
  ['zh/m06/index.html', '/zh/m06/standard', './standard.html'],
  ['zh/m06/standard.html', '/zh/m06/', './index.html'],
  ['zh/m06/standard.html', '/zh/?x=1&y=2#z', '../index.html?x=1&y=2#z'],
  ['zh/m06/standard.html', '/zh/m06/standard/#part', '#part'],
  ['zh/m06/standard.html', '/zh/m06/standard/', './standard.html'],
  ['zh/m06/standard.html', '/_astro/old.js', '../../_astro/new.js'],
  ['zh/m06/standard.html', 'index.html', './index.html'],
  ['zh/m06/standard.html', '../../images/a.svg', '../../images/a.svg'],
  [
    'index.html',
    '/zh/100%25%20%231+副本%20(2)%3F.html',
    './zh/100%25%20%231%2B%E5%89%AF%E6%9C%AC%20%282%29%3F.html',
  ],
  ['zh/100% #1+副本 (2)?.html', '/images/a.svg', '../images/a.svg'],
  ["zh/it's.html", "it's.html", './it%27s.html'],
])('on %s, %s', (page, url, expected) => {
  test(`is written ${expected}`, () => {
    const target = findTarget(url, page, site);
    expect(target && relativeUrl(page, target)).toBe(expected);
  });

  test('reaches the same file from disk, in a folder with an awkward name', () => {
    const target = findTarget(url, page, site);
    const root = '/home/课程 100% #1+副本/site';
    const reached = new URL(
      target ? relativeUrl(page, target) : '',
      pathToFileURL(`${root}/${page}`),
    );
    expect(fileURLToPath(reached)).toBe(`${root}/${target?.file}`);
  });
});

test.each(['/nothing/', '/zh/m07', '/%E0%A4%A', '/zh/m06/standard.html/x', '/../etc/passwd'])(
  '%s leads nowhere',
  (url) => {
    expect(findTarget(url, 'index.html', site)).toBeUndefined();
  },
);

test.each([
  ['index.html', './'],
  ['zh/index.html', '../'],
  ['zh/m06/a.html', '../../'],
])('the root of the site seen from %s is %s', (page, root) => {
  expect(rootOf(page)).toBe(root);
});
