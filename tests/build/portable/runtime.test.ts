import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileRuntime } from '../../../src/build/portable/compile.ts';
import { dataScript } from '../../../src/build/portable/data-script.ts';

let runtime = '';

beforeAll(async () => {
  runtime = await compileRuntime();
});

interface FakeScript {
  src: string;
  dataset: Record<string, string>;
  onload?: () => void;
  onerror?: () => void;
}

/** A page of the site whose script files are `files`: address below the root → code. */
function openPage(files: Readonly<Record<string, string>>) {
  const root = 'file:///d/%E8%AF%BE%20%231/';
  const requests: string[] = [];
  const document = {
    baseURI: `${root}zh/a.html?x#y`,
    currentScript: { src: '', dataset: { root: '../' } } as FakeScript,
    createElement: (): FakeScript => ({ src: '', dataset: {} }),
    head: { append: (script: FakeScript) => queueMicrotask(() => load(script)) },
  };
  const context = createContext({
    document,
    window: {},
    URL,
    TypeError,
    Response,
    Uint8Array,
    atob,
    log: [] as string[],
  });
  const execute = (script: FakeScript, code: string): void => {
    document.currentScript = script;
    runInContext(code, context);
  };
  const load = (script: FakeScript): void => {
    const name = script.src.slice(root.length).replace(/\?.*$/, '');
    requests.push(name);
    const code = files[name];
    if (code !== undefined) execute(script, code);
    (code === undefined ? script.onerror : script.onload)?.();
  };
  execute(document.currentScript, runtime);
  return { site: context.__site, log: context.log as string[], requests, execute, root, files };
}

const define = (needs: string[], body: string): string =>
  `__site.def(${JSON.stringify(needs)},function(exports,require,__import,__meta){${body}})`;

test('the registry is small', () => {
  expect(Buffer.byteLength(runtime)).toBeLessThan(1500);
});

test('addresses count from the root of the site', () => {
  const { site, root } = openPage({});
  expect(site.root).toBe(root);
  expect(site.url('images/a.svg')).toBe(`${root}images/a.svg`);
});

describe('import', () => {
  test('loads what a module needs, runs each module once, needed ones first', async () => {
    const { site, log, requests } = openPage({
      '_astro/a.js': define(['c.js', 'b.js'], 'require("./b.js");log.push("a");exports.value=1'),
      '_astro/b.js': define(['c.js'], 'require("./c.js");log.push("b")'),
      '_astro/c.js': define([], 'log.push("c")'),
    });
    const [first, second] = await Promise.all([
      site.import('../_astro/a.js'),
      site.import('../_astro/a.js?again'),
    ]);
    expect(first).toBe(second);
    expect(first.value).toBe(1);
    expect(log).toEqual(['c', 'b', 'a']);
    expect([...requests].sort()).toEqual(['_astro/a.js', '_astro/b.js', '_astro/c.js']);
  });

  test('inside a module counts from the module', async () => {
    const { site } = openPage({
      '_astro/a.js': define([], 'exports.later=()=>__import("./b.js");exports.url=__meta.url'),
      '_astro/b.js': define([], 'exports.b=2'),
    });
    const a = await site.import('../_astro/a.js');
    expect(a.url).toMatch(/\/_astro\/a\.js$/);
    expect((await a.later()).b).toBe(2);
  });

  test('of a missing file fails, and works once the file is there', async () => {
    const files: Record<string, string> = {};
    const { site } = openPage(files);
    await expect(site.import('../_astro/a.js')).rejects.toThrow(/Failed to load .*_astro\/a\.js/);
    files['_astro/a.js'] = define([], 'exports.a=1');
    expect((await site.import('../_astro/a.js')).a).toBe(1);
  });

  test('of a module that fails, fails the same way again', async () => {
    const { site, log } = openPage({
      '_astro/a.js': define([], 'log.push("ran");throw new Error("broken")'),
    });
    await expect(site.import('../_astro/a.js')).rejects.toThrow('broken');
    await expect(site.import('../_astro/a.js')).rejects.toThrow('broken');
    expect(log).toEqual(['ran']);
  });
});

test('a script that stands in the page runs at once, what it needs stands before it', () => {
  const { log, execute, root } = openPage({});
  execute({ src: `${root}_astro/b.js`, dataset: {} }, define([], 'log.push("b")'));
  expect(log).toEqual([]);
  execute(
    { src: `${root}_astro/a.js`, dataset: { run: '' } },
    define(['b.js'], 'require("./b.js");log.push("a")'),
  );
  expect(log).toEqual(['b', 'a']);
});

test('bytes of a data file come through unchanged', async () => {
  const bytes = Uint8Array.from({ length: 256 * 3 + 1 }, (_, index) => index % 256);
  const { site, requests } = openPage({ 'pagefind/x.pf_meta.js': dataScript(bytes) });
  const response: Response = await site.fetch('../pagefind/x.pf_meta?ts=1');
  expect(requests).toEqual(['pagefind/x.pf_meta.js']);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
});
