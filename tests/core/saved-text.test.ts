import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/core/json.ts';
import { parseFile, parseSaved, type Saved, writeFile } from '../../src/core/saved.ts';

const saved: Saved = {
  format: 1,
  kind: 'choice',
  version: 1,
  state: { note: 'x' },
  attempts: [{ started: 1, ended: null, points: 0.5, max: 2, moves: 3 }],
  result: { done: false, points: 0.5, max: 2 },
  objectives: { 'm06-o1': { done: false, points: 0.5, max: 2 } },
};
const nothing = { done: false, points: 0, max: 0 };

describe('a file that carries work', () => {
  test.each<[string, Json]>([
    ['emoji', { note: '🧾👩🏽‍🍳' }],
    ['right-to-left words', { note: 'שלום مرحبا' }],
    ['zero-width and control characters', { note: 'a\u200bb\u2028c\u0000d' }],
    ['half an emoji', { note: '\ud83e' }],
    ['Chinese', { note: '“十分钟内”，请坐。' }],
    ['100 kB of text', { note: '长文 long '.repeat(12_500) }],
    ['a key named __proto__', JSON.parse('{"__proto__":{"a":1}}') as Json],
  ])('gives back %s', (_, state) => {
    const text = writeFile('m06-check', { ...saved, state });
    expect(parseFile(text)).toEqual({ exercise: 'm06-check', saved: { ...saved, state } });
  });

  test('can be read by a person: one field a line', () => {
    expect(writeFile('m06-check', saved).split('\n').slice(0, 4)).toEqual([
      '{',
      '  "course": "service-quality",',
      '  "exercise": "m06-check",',
      '  "format": 1,',
    ]);
  });

  test.each<[string, string]>([
    ['no JSON', 'Dear diary'],
    ['empty', ''],
    ['another list', '[]'],
    ['of another course', JSON.stringify({ ...saved, course: 'cookery', exercise: 'm06-check' })],
    ['of no course', JSON.stringify({ ...saved, exercise: 'm06-check' })],
    ['of no exercise', JSON.stringify({ ...saved, course: 'service-quality' })],
  ])('one that is %s is not ours', (_, text) => expect(parseFile(text)).toBeUndefined());

  test.each([
    ['without work', {}],
    ['in a newer format', { ...saved, format: 2 }],
  ])('one that is %s still says which exercise it is of', (_, part) => {
    const file = { course: 'service-quality', exercise: 'm06-check', ...part };
    expect(parseFile(JSON.stringify(file))).toEqual({ exercise: 'm06-check' });
  });
});

describe('stored text', () => {
  test.each<[string, object]>([
    ['another format', { format: 2 }],
    ['no format', { format: undefined }],
    ['a kind that is no name', { kind: 7 }],
    ['a version that is no number', { version: '1' }],
    ['a version below nothing', { version: -1 }],
    ['no state', { state: undefined }],
  ])('with %s is not ours', (_, part) => {
    expect(parseSaved(JSON.stringify({ ...saved, ...part }))).toBeUndefined();
  });

  test('cut off anywhere it is not ours', () => {
    const whole = JSON.stringify(saved);
    for (let end = 0; end < whole.length; end++) {
      expect(parseSaved(whole.slice(0, end))).toBeUndefined();
    }
  });

  test.each<[string, object, object]>([
    ['a bad attempt', { attempts: [7, ...saved.attempts, { started: 'x' }] }, {}],
    ['attempts that are no list', { attempts: {} }, { attempts: [] }],
    ['points below nothing', { result: { done: true, points: -1, max: 2 } }, { result: nothing }],
    ['no result', { result: null }, { result: nothing }],
    ['a bad objective', { objectives: { ...saved.objectives, stray: 7 } }, {}],
    ['objectives that are a list', { objectives: [1] }, { objectives: {} }],
    ['unknown fields', { stray: 1 }, {}],
  ])('with %s keeps the rest', (_, part, kept) => {
    expect(parseSaved(JSON.stringify({ ...saved, ...part }))).toEqual({ ...saved, ...kept });
  });

  test('of any kind never throws, and what it gives is read again the same', () => {
    const anything = fc.jsonValue();
    const part = fc.constantFrom(...Object.keys(saved));
    fc.assert(
      fc.property(fc.string(), anything, part, (text, value, key) => {
        for (const raw of [
          text,
          JSON.stringify(value),
          JSON.stringify({ ...saved, [key]: value }),
        ]) {
          const read = parseSaved(raw);
          if (read) expect(parseSaved(JSON.stringify(read))).toEqual(read);
          parseFile(raw);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('nested however deep does not throw', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = JSON.stringify({ ...saved, state: 0 }).replace('"state":0', `"state":${deep}`);
    expect(() => parseFile(text)).not.toThrow();
    expect(() => parseSaved(text)).not.toThrow();
  });
});
