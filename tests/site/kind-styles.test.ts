import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');
const SHEETS = join(SOURCE, 'styles');
const KINDS = join(SOURCE, 'kinds');
const UI = join(SOURCE, 'ui');

/** The classes with which a rule begins in a sheet or in what it imports. */
function styled(sheet: string): readonly string[] {
  const css = readFileSync(sheet, 'utf8');
  const own = [...css.matchAll(/^\s*\.([a-z][\w-]*)/gm)].map(([, name]) => name as string);
  const imports = [...css.matchAll(/@import "(\.[^"]+)"/g)].map(([, path]) => path as string);
  return [...own, ...imports.flatMap((path) => styled(join(dirname(sheet), path)))];
}

/** A source file and every component it uses, in its own folder and in src/ui. */
function components(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, path] of source.matchAll(/(?:from |import\()'(\.[^']+\.tsx?)'/g)) {
    const next = normalize(join(dirname(file), path as string));
    if (next.startsWith(KINDS) || next.startsWith(UI)) components(next, seen);
  }
  return seen;
}

const everywhere = new Set(styled(join(SHEETS, 'index.css')));
const somewhere = new Set(
  readdirSync(SHEETS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.startsWith('kinds/') && path.endsWith('.css'))
    .flatMap((path) => styled(join(SHEETS, path))),
);
const kinds = readdirSync(KINDS, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('a class that one kind’s sheet styles is styled wherever it is shown', () => {
  test.each(kinds.map(({ name }) => name))('%s', (kind) => {
    const sheet = join(SHEETS, 'kinds', `${kind}.css`);
    const own = new Set(readdirSync(dirname(sheet)).includes(`${kind}.css`) ? styled(sheet) : []);
    const used = [...components(join(KINDS, kind, 'View.tsx'))].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/class="([^"]+)"/g)].flatMap(([, names]) =>
        (names as string).split(' '),
      ),
    );
    const bare = used.filter(
      (name) => somewhere.has(name) && !everywhere.has(name) && !own.has(name),
    );
    expect(bare).toEqual([]);
  });
});
