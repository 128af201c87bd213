import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dismissed, recalled, sorted } from '../../../src/core/standards/dismissal.ts';
import {
  blankEntry,
  entryLanguage,
  findingsIn,
  fromText,
  toText,
  turned,
  written,
} from '../../../src/core/standards/notebook.ts';

const blank = blankEntry('one');
const text = written(blank, 'does', 'We give a warm welcome.');

test('a text becomes what is done, and slots one text that goes back into them', () => {
  const slots = turned(text, 'slots');
  expect(slots.standard).toEqual({ does: 'We give a warm welcome.' });
  const full = written(slots, 'by', 'within 10 seconds');
  const joined = turned(full, 'text');
  expect(joined.standard.does).toBe('We give a warm welcome.\nwithin 10 seconds');
  expect(turned(joined, 'slots').standard).toEqual(full.standard);
  const changed = written(joined, 'does', 'Something else');
  expect(turned(changed, 'slots').standard).toEqual({ does: 'Something else' });
});

test('the language is guessed from the script, unless its author says', () => {
  expect(entryLanguage(blank, 'zh')).toBe('zh');
  expect(entryLanguage(text, 'zh')).toBe('en');
  expect(entryLanguage(written(blank, 'does', '在前台check in'), 'en')).toBe('zh');
  expect(entryLanguage({ ...text, language: 'zh' }, 'en')).toBe('zh');
});

test('a dismissed finding stays dismissed while other words change, and can be called back', () => {
  const [finding] = findingsIn(text, 'en');
  const dismissals = dismissed({}, finding?.id ?? '', ' Our guests told us what it means. ');
  expect(Object.values(dismissals)).toEqual(['Our guests told us what it means.']);
  const later = written(text, 'does', 'At the desk we give a warm welcome to all 40 guests.');
  const { open, put } = sorted(findingsIn(later, 'en'), dismissals);
  expect(put.map(({ flaw }) => flaw)).toEqual(['vague']);
  expect(open.map(({ flaw }) => flaw)).not.toContain('vague');
  expect(recalled(dismissals, finding?.id ?? '')).toEqual({});
});

test('what is kept comes back, and anything else is refused or left out', () => {
  const entry = { ...turned(text, 'slots'), dismissals: { 'vague:does:warm': 'tried' } };
  expect(fromText(toText([entry, blankEntry('two')]))).toEqual([entry, blankEntry('two')]);
  expect(fromText('{"format":2,"standards":[]}')).toBeUndefined();
  expect(
    fromText('{"format":1,"standards":[7,{"id":""},{"id":"a","standard":{"does":9}}]}'),
  ).toEqual([blankEntry('a')]);
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (any) => void fromText(any)));
});
