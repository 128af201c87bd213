import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Cell, type Sheet, toCsv, toXlsx } from '../../src/exchange/table.ts';

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A'];

test('in CSV numbers stay numbers, and no text is a formula', () => {
  const csv = toCsv([[-1.5, 0, null, '', '-1.5', Number.NaN], FORMULAS]);
  expect(csv.split('\r\n')[0]).toBe("\ufeff-1.5,0,,,'-1.5,");
  const cells = csv.slice(csv.indexOf('\n') + 1).split(',');
  for (const cell of cells) expect(cell.replace(/^"/, '')).toMatch(/^'/);
});

test('in a workbook texts stay texts, numbers numbers, and nothing is computed', async () => {
  const files = await opened([
    { name: '成绩', rows: [['姓名', '分数'], ...FORMULAS.map((text): Cell[] => [text, -2.5])] },
  ]);
  const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
  const strings = files['xl/sharedStrings.xml'] ?? '';
  expect(sheet).not.toContain('<f>');
  expect(sheet.match(/<v>-2\.5<\/v>/g)).toHaveLength(FORMULAS.length);
  expect(strings).toContain('<t>=1+1</t>');
  expect(strings).toContain('＠A');
  for (const [cell] of sheet.matchAll(/<c r="A[^>]*>/g)) expect(cell).toContain('t="s"');
});

test('markup and characters that no workbook may hold do no harm', async () => {
  const files = await opened([{ name: 'a', rows: [['head'], ['<b>&"'], ['bell\u0007'], ['𠮷']] }]);
  const strings = files['xl/sharedStrings.xml'] ?? '';
  expect(strings).toContain('&lt;b&gt;&amp;');
  expect(strings).not.toContain('\u0007');
  expect(strings).toContain('𠮷');
});

test('a text longer than Excel takes is cut, so that the file opens', async () => {
  const files = await opened([{ name: 'a', rows: [['head'], ['x'.repeat(40_000)]] }]);
  expect(files['xl/sharedStrings.xml']).toMatch(/>x{32767}</);
});

test('sheets get names that Excel takes, no two alike', async () => {
  const long = '第三周服务标准与误区练习以及关键时刻服务圈的全部作业成绩总表（服务二班）';
  const names = ['a/b:c', "'quoted'", '', long, long, 'Items', 'items', 'x\u0000y', '[]'];
  const files = await opened(names.map((name) => ({ name, rows: [['head']] })));
  const found = [...(files['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  const given = found.map(([, name = '']) => name);
  expect(given).toHaveLength(names.length);
  expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of given) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  expect(given.slice(0, 2)).toEqual(['a b c', 'quoted']);
  expect(given[4]).toMatch(/ \(2\)$/);
});

test('the head stays in view', async () => {
  const files = await opened([{ name: 'a', rows: [['head'], ['cell']] }]);
  expect(files['xl/worksheets/sheet1.xml']).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
});

async function opened(sheets: readonly Sheet[]): Promise<Record<string, string>> {
  const blob = await toXlsx(sheets);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
