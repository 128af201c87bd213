import { expect, test } from 'vitest';
import { localise } from '../../src/core/language.ts';

const text = (zh: string, en: string) => ({ zh, en });

test.each<[string, unknown, unknown, unknown]>([
  ['a text', text('甲', 'A'), '甲', 'A'],
  ['texts deep inside', { a: { b: text('甲', 'A') } }, { a: { b: '甲' } }, { a: { b: 'A' } }],
  ['texts in lists', [text('甲', 'A'), [text('乙', 'B')]], ['甲', ['乙']], ['A', ['B']]],
  ['lists of words', { zh: ['甲', '乙'], en: ['A'] }, ['甲', '乙'], ['A']],
  ['words that are "zh" and "en"', text('en', 'zh'), 'en', 'zh'],
  [
    'texts that are themselves called zh and en',
    { zh: text('中文', 'Chinese'), en: text('英文', 'English') },
    { zh: '中文', en: '英文' },
    { zh: 'Chinese', en: 'English' },
  ],
  ['a text called zh alone', { zh: text('甲', 'A') }, { zh: '甲' }, { zh: 'A' }],
  ['what is no text', [1, true, null, 'x', { a: 2 }], [1, true, null, 'x', { a: 2 }], undefined],
])('%s', (_, value, zh, en = zh) => {
  expect(localise(value, 'zh')).toEqual(zh);
  expect(localise(value, 'en')).toEqual(en);
});

test('nothing that was given is changed', () => {
  const value = { title: text('甲', 'A') };
  localise(value, 'en');
  expect(value).toEqual({ title: { zh: '甲', en: 'A' } });
});
