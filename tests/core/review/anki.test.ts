import { expect, test } from 'vitest';
import { ankiFile } from '../../../src/core/review/anki.ts';

const note = {
  guid: 'service-quality:en:term:cap:define',
  deck: 'Course::Module 6',
  front: 'cap',
  back: ['at most'],
  tags: ['m06'],
};

/** Rows as Anki would part them: no cell is in quotation marks, so tabs and line ends are all there is. */
const rowsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));

test('tells Anki by its head what it would ask', () => {
  const [row = []] = rowsOf(ankiFile([note]));
  const head = ankiFile([note]);
  const column = (name: string) =>
    Number(new RegExp(`^#${name} column:(\\d)$`, 'm').exec(head)?.[1]);
  expect(row[column('guid') - 1]).toBe(note.guid);
  expect(row[column('deck') - 1]).toBe(note.deck);
  expect(row[column('tags') - 1]).toBe('m06');
  expect(head).toMatch(/^#separator:tab\n#html:true\n/);
});

test('no text can break out of its cell', () => {
  const nasty = '#<b>"x"</b>\t& y\r\nz\n"';
  const rows = rowsOf(
    ankiFile([{ ...note, front: nasty, back: [nasty, '', nasty], tags: ['a b'] }]),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toHaveLength(5);
  const [, , front, back, tags] = rows[0] as string[];
  expect(front).not.toMatch(/^#|["\r]|<(?!br>)/);
  expect(front).toContain('&lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; y<br>z');
  expect(back).toBe(`${front}<br>${front}`);
  expect(tags).toBe('a-b');
});
