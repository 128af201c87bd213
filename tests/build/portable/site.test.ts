import { describe, expect, test } from 'vitest';
import { makePortable } from '../../../src/build/portable/index.ts';
import { html, readSite, tempSite } from '../../helpers/temp-site.ts';

type Files = Readonly<Record<string, string>>;

/** Makes the site of `files` portable and returns its files. */
async function portable(
  files: Files,
  moved: Readonly<Record<string, string>> = {},
  address?: string,
): Promise<Record<string, string>> {
  const dist = await tempSite(files);
  await makePortable(dist, {
    assets: '_astro',
    moved: new Map(Object.entries(moved)),
    expected: ['download/x.zip'],
    address: address === undefined ? undefined : new URL(address),
  });
  return readSite(dist);
}

/** The page `zh/a.html` with `body` after the transform, beside pages it can link to. */
async function body(content: string, more: Files = {}): Promise<string> {
  const files = await portable(
    { 'zh/a.html': html(content), 'zh/index.html': html('<h2 id="二">b</h2>'), ...more },
    { 'zh.html': 'zh/index.html' },
  );
  return /<body>(.*)<\/body>/s.exec(files['zh/a.html'] ?? '')?.[1] ?? '';
}

describe('addresses in a page', () => {
  test.each([
    ['<a href="/zh/">x</a>', '<a href="./index.html">x</a>'],
    ['<a href="/zh/#二">x</a>', '<a href="./index.html#%E4%BA%8C">x</a>'],
    ['<a href="/zh.html?a=1&amp;b=2">x</a>', '<a href="./index.html?a=1&amp;b=2">x</a>'],
    ['<a href="https://e.org/zh/">x</a>', '<a href="https://e.org/zh/">x</a>'],
    ['<a href="#top">x</a><a href="#">y</a>', '<a href="#top">x</a><a href="#">y</a>'],
    ['<a href="/zh/#task=a.b">x</a>', '<a href="./index.html#task=a.b">x</a>'],
    ['<a href="/download/x.zip" download>x</a>', '<a href="../download/x.zip" download>x</a>'],
    ['<img src=/i.svg>', '<img src="../i.svg">'],
    ['<img srcset="/i.svg 1x, /i.svg 2x">', '<img srcset="../i.svg 1x, ../i.svg 2x">'],
    [
      '<svg><use xlink:href="#g"/><image href="/i.svg"/></svg>',
      '<svg><use xlink:href="#g"/><image href="../i.svg"/></svg>',
    ],
    ['<p style="background:url(/i.svg)"></p>', '<p style="background:url(../i.svg)"></p>'],
    ['<style>p{background:url(/i.svg)}</style>', '<style>p{background:url(../i.svg)}</style>'],
    [
      '<option value="/zh/">x</option><option value="/day">y</option>',
      '<option value="./index.html">x</option><option value="/day">y</option>',
    ],
    [
      '<noscript><a href="/zh/">x</a></noscript>',
      '<noscript><a href="./index.html">x</a></noscript>',
    ],
    [
      '<template><a href="/zh/">x</a></template>',
      '<template><a href="./index.html">x</a></template>',
    ],
    [
      '<meta http-equiv="refresh" content="0; url=/zh/">',
      '<meta http-equiv="refresh" content="0; url=./index.html">',
    ],
    [
      '<astro-island props="{&quot;a&quot;:[0,&quot;/zh/&quot;],&quot;b&quot;:[0,&quot;/&quot;],&quot;c&quot;:[0,&quot;/小时&quot;]}"></astro-island>',
      '<astro-island props="{&quot;a&quot;:[0,&quot;./index.html&quot;],&quot;b&quot;:[0,&quot;/&quot;],&quot;c&quot;:[0,&quot;/小时&quot;]}"></astro-island>',
    ],
    [
      '<script type="application/ld+json">{"url":"/zh/"}</script>',
      '<script type="application/ld+json">{"url":"/zh/"}</script>',
    ],
    ['<script>if (1 < 2) a("/zh/")</script>', '<script>if (1 < 2) a("/zh/")</script>'],
    [
      '<script>import("./x.js").then(a => a && b)</script>',
      '<script>__site.import("./x.js").then(a => a && b)</script>',
    ],
    ['<script src="/plain.js"></script>', '<script src="../plain.js"></script>'],
  ])('%s', async (before, after) => {
    expect(await body(before, { 'i.svg': '<svg/>', 'plain.js': '' })).toBe(after);
  });
});

describe('module scripts', () => {
  const modules = {
    '_astro/a.AAAAAAAA.js': 'import{b}from"./b.BBBBBBBB.js";b()',
    '_astro/b.BBBBBBBB.js': 'export const b=()=>1',
    '_astro/c.CCCCCCCC.js': 'import{b}from"./b.BBBBBBBB.js";b()',
  };

  test('become classic scripts after what they need, each needed file once', async () => {
    const result = await body(
      '<script type="module" src="/_astro/a.AAAAAAAA.js"></script><script type="module" src="/_astro/c.CCCCCCCC.js"></script>',
      modules,
    );
    const tags = result.replace(/\.[\w-]{8}\.js/g, '.js');
    expect(tags).toBe(
      '<script defer src="../_astro/b.js"></script><script defer data-run src="../_astro/a.js"></script><script defer data-run src="../_astro/c.js"></script>',
    );
  });

  test('and islands name files that are there', async () => {
    const files = await portable({
      ...modules,
      'a.html': html('<astro-island component-url="/_astro/a.AAAAAAAA.js"></astro-island>'),
    });
    const named = /component-url="\.\/([^"]+)"/.exec(files['a.html'] ?? '')?.[1] ?? '';
    expect(files[named]).toMatch(/^__site\.def\(/);
    expect(Object.keys(files).filter((name) => name.startsWith('_astro/a.'))).toEqual([named]);
  });
});

describe('every page', () => {
  test('names its islands alike on every machine', async () => {
    const islands =
      '<astro-island uid="Z1iNegJ"></astro-island><astro-island uid="nr4vV"></astro-island>';
    expect((await body(islands)).match(/uid="\w+"/g)).toEqual(['uid="i0"', 'uid="i1"']);
  });

  test('carries the registry after its encoding, and the way to the root', async () => {
    const files = await portable({ 'index.html': html('x'), 'zh/m06/a.html': html('x') });
    expect(files['index.html']).toMatch(/<head><meta charset="utf-8"><script data-root="\.\/">/);
    expect(files['zh/m06/a.html']).toMatch(
      /<meta charset="utf-8"><script data-root="\.\.\/\.\.\/">/,
    );
  });

  test('says to unzip first only if a stylesheet file hides the line', async () => {
    const files = await portable({
      '_astro/s.SSSSSSSS.css': 'a{color:red}\n',
      'styled.html': html('x', '<link rel="stylesheet" href="/_astro/s.SSSSSSSS.css">'),
      'printed.html': html(
        'x',
        '<link rel="stylesheet" href="/_astro/s.SSSSSSSS.css" media="print">',
      ),
      'plain.html': html('x', '<style>a{color:red}</style>'),
    });
    expect(files['styled.html']).toContain('<body><p class="unzip-first"');
    expect(files['printed.html']).not.toContain('unzip-first');
    expect(files['plain.html']).not.toContain('unzip-first');
    const css = Object.entries(files).find(([name]) => name.endsWith('.css'));
    expect(css?.[1]).toBe('a{color:red}.unzip-first{display:none}');
  });

  test('names the published site rightly, even below a sub-path', async () => {
    const head =
      '<link rel="canonical" href="https://e.org/zh"><link rel="alternate" hreflang="en" href="https://e.org/en/"><meta property="og:url" content="https://e.org/zh"><link rel="me" href="https://other.org/zh">';
    const files = await portable(
      { 'zh/index.html': html('x', head), 'en/index.html': html('x') },
      { 'zh.html': 'zh/index.html' },
      'https://e.org/quality',
    );
    expect(files['zh/index.html']).toContain(
      '<link rel="canonical" href="https://e.org/quality/zh/">',
    );
    expect(files['zh/index.html']).toContain('hreflang="en" href="https://e.org/quality/en/">');
    expect(files['zh/index.html']).toContain('content="https://e.org/quality/zh/"');
    expect(files['zh/index.html']).toContain('href="https://other.org/zh"');
  });
});

describe('the build stops', () => {
  test.each([
    [
      'a link to nothing',
      '<a href="/zh/m99/">x</a>',
      /zh\/a\.html: links to \/zh\/m99\/, but .* no such page/,
    ],
    [
      'a link to no place',
      '<a href="/zh/#三">x</a>',
      /zh\/a\.html: links to \/zh\/#三, but zh\/index\.html has no .*“三”/,
    ],
    [
      'a link to no place on the same page',
      '<a href="#nope">x</a>',
      /links to #nope, but zh\/a\.html has no/,
    ],
    ['a missing picture', '<img src="/x.png">', /\/x\.png/],
    [
      'a module inside a page',
      '<script type="module">a()</script>',
      /<script type="module"> with its code inside the page/,
    ],
    ['a drawing from another file', '<svg><use href="/i.svg#x"/></svg>', /<use href="\/i\.svg#x">/],
    ['crossorigin', '<img src="/i.svg" crossorigin>', /crossorigin/],
    [
      'a built file named in an inline script',
      '<script>load("/_astro/x.js")</script>',
      /inline script/,
    ],
  ])('on %s', async (_, content, message) => {
    await expect(body(content, { 'i.svg': '<svg/>' })).rejects.toThrow(message);
  });

  test('on a page without encoding', async () => {
    await expect(portable({ 'a.html': '<!doctype html><title>x</title>' })).rejects.toThrow(
      /a\.html: has no <meta charset/,
    );
  });

  test('once for everything that is wrong', async () => {
    const files = {
      'a.html': html('<a href="/x">1</a>'),
      'b.html': html('<a href="/x">1</a><a href="/y">2</a>'),
    };
    await expect(portable(files)).rejects.toThrow(
      /2 problems\.\n {2}a\.html and 1 more: links to \/x,.*\n {2}b\.html: links to \/y,/,
    );
  });
});
