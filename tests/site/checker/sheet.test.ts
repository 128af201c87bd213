import { expect, test } from 'vitest';
import { blankEntry, findingsIn, written } from '../../../src/core/standards/notebook.ts';
import { rowsOf, textOf } from '../../../src/site/checker/sheet.ts';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';

const words = wordsFrom(interfaceWords.en);
const weak = written(blankEntry('weak'), 'does', 'We give a warm welcome.');
const sound = written(blankEntry('sound'), 'does', 'The clerk looks up within 10 seconds.');
const [first] = findingsIn(weak, 'en');
const dismissed = { ...weak, dismissals: { [first?.id ?? '']: 'required' } };
const notebook = [blankEntry('blank'), dismissed, sound];

test('as a table: a row for each finding with its reason, one for a standard without', () => {
  const rows = rowsOf(notebook, 'en', words);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.length).toBe(1 + findingsIn(weak, 'en').length + 1);
  expect(rows[1]).toEqual(
    expect.arrayContaining([1, 'We give a warm welcome.', 'Vague word', 'warm']),
  );
  expect(rows[1]?.at(-1)).toBe(words('checker.reason.required'));
  expect(rows.at(-1)).toContain(words('checker.row.none'));
});

test('as a text: each standard, what was found in it, and why that was dismissed', () => {
  const text = textOf(notebook, 'en', words);
  expect(text).toContain('We give a warm welcome.\n- Vague word: “warm” (dismissed: Safety');
  expect(text).toContain('Standard 2\nThe clerk looks up within 10 seconds.');
});
