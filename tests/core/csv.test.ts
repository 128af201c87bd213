import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/core/csv.ts';

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'];
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a,b', 'say "hi"', 'a\r\nb', 'a\nb', '', '服务圈', ...FORMULAS),
);
const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
);

test('whatever is in the cells comes back out of the file', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const back = parse(toCsv(rows)).map((row) =>
        row.map((text) => text.replace(/(^|[;\r\n])'(?=[=+\-@\t\r\n＝＋－＠])/g, '$1')),
      );
      expect(back).toEqual(rows);
    }),
  );
});

test('the file begins with a byte-order mark and every line ends in CR LF', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toBe('\ufeffa,b\r\nc,d\r\n');
});

test.each(FORMULAS)('%j can never run as a formula', (text) => {
  expect(parse(toCsv([[text]]))[0]?.[0]).toBe(`'${text}`);
});

test.each([
  ['Li;=1+1;', "Li;'=1+1;"],
  ['Li\n=1', '"Li\n\'=1"'],
  ['Li\r\n@SUM(A1)', '"Li\r\n\'@SUM(A1)"'],
])('%j can run nowhere, though semicolons part the cells', (text, cell) => {
  expect(toCsv([[text]])).toBe(`\ufeff${cell}\r\n`);
});

test('a sign within a text is left alone', () => {
  expect(toCsv([['1-2', 'a=b']])).toBe('\ufeff1-2,a=b\r\n');
  expect(toCsv([['Well done; = good\n- first\n- second']])).toBe(
    '\ufeff"Well done; = good\n- first\n- second"\r\n',
  );
});

/** RFC 4180, by its grammar. */
function parse(file: string): readonly (readonly string[])[] {
  const text = file.replace(/^\ufeff/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const [whole = '', quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(rest) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    at += whole.length;
    if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else if (text[at] === ',') at += 1;
    else throw new Error(`neither comma nor line end at ${at}`);
  }
  return rows;
}
