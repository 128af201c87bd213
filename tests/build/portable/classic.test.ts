import { expect, test } from 'vitest';
import { toClassic } from '../../../src/build/portable/classic.ts';

/** Runs converted modules with a registry as plain as can be. */
async function run(
  modules: Readonly<Record<string, string>>,
  entry: string,
): Promise<Record<string, unknown>> {
  const bodies = new Map<string, string>();
  for (const [name, code] of Object.entries(modules))
    bodies.set(name, (await toClassic(code)).body);
  const done = new Map<string, Record<string, unknown>>();
  const require = (name: string): Record<string, unknown> => {
    const known = done.get(name);
    if (known) return known;
    const exports = {};
    done.set(name, exports);
    const body = new Function(
      'exports',
      'require',
      '__import',
      '__meta',
      `"use strict";${bodies.get(name)}`,
    );
    body(exports, require, async (other: string) => require(other), { url: `site:${name}` });
    return exports;
  };
  return require(entry);
}

test('bindings stay live across modules', async () => {
  const { read } = await run(
    {
      './a.js': 'import{n,up}from"./b.js";up();export const read=()=>n;',
      './b.js': 'export let n=1;export function up(){n+=1}',
    },
    './a.js',
  );
  expect((read as () => number)()).toBe(2);
});

test('default exports, renamed exports, namespaces and re-exports', async () => {
  const result = await run(
    {
      './a.js':
        'import d,{x as y}from"./b.js";import*as all from"./c.js";export const seen=[d,y,all.x,all.z];',
      './b.js': 'var q=1;export{q as x};export default "d"',
      './c.js': 'export*from"./b.js";export{x as z}from"./b.js"',
    },
    './a.js',
  );
  expect(result.seen).toEqual(['d', 1, 1, 1]);
});

test('import() and import.meta go through the registry, text that looks like them does not', async () => {
  const result = await run(
    {
      './a.js':
        'export const later=()=>import("./b.js");export const me=import.meta.url;export const text="import(x) import.meta";',
      './b.js': 'export const b="b"',
    },
    './a.js',
  );
  expect(result.me).toBe('site:./a.js');
  expect(result.text).toBe('import(x) import.meta');
  expect(await (result.later as () => Promise<unknown>)()).toMatchObject({ b: 'b' });
});

test('modules run in the order in which they are imported', async () => {
  const log = 'globalThis.order=(globalThis.order??"")+';
  await run(
    {
      './a.js': `import"./b.js";import"./c.js";${log}"a"`,
      './b.js': `${log}"b"`,
      './c.js': `${log}"c"`,
    },
    './a.js',
  );
  expect(Reflect.get(globalThis, 'order')).toBe('bca');
});

test('static imports are named', async () => {
  const { imports } = await toClassic('import"./a.js";export*from"./b.js";import("./c.js")');
  expect(imports).toEqual(['./a.js', './b.js']);
});

test('a module that waits at its top level is refused', async () => {
  await expect(toClassic('export const x = await 1')).rejects.toThrow();
});
