import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/quiz/read.ts';
import type { Item, QuizState } from '../../../src/core/quiz/types.ts';
import { aMultiple, anItem, begun, option, played, tried } from './items.ts';

const items = [anItem('first'), anItem('second'), aMultiple('third')];
const work = played(items, ...tried('first', 'wrong'), ...tried('second', 'right'));
const others = (state: QuizState | undefined) => Object.keys(state?.answers ?? {});
const answerWith = (item: string, part: object) => ({
  ...begun(items),
  answers: {
    [item]: {
      version: 1,
      picked: [],
      tries: [],
      hint: false,
      revealed: false,
      earlier: [],
      ...part,
    },
  },
});

describe('after the author changed something, only that answer is set aside', () => {
  const [first = anItem('first'), ...rest] = items;
  test.each<[string, readonly Item[]]>([
    ['a raised version', [{ ...first, version: 2 }, ...rest]],
    ['an item removed', rest],
    [
      'the chosen option removed',
      [{ ...first, options: [option('right', true), option('other', false)] }, ...rest],
    ],
  ])('%s', (_, edited) => {
    const reading = read(edited, work);
    expect(reading?.setAside).toEqual(['first']);
    expect(others(reading?.state)).toEqual(['second']);
    expect(reading?.state.answers['second']).toEqual(work.answers['second']);
  });

  test.each<[string, readonly Item[]]>([
    ['other words', items.map((item) => ({ ...item, prompt: 'Reworded' }))],
    ['another order', [...items].reverse()],
    ['a new item', [anItem('new'), ...items]],
    [
      'an option nobody had chosen removed',
      [{ ...first, options: [option('right', true), option('wrong', false)] }, ...rest],
    ],
  ])('%s costs nothing', (_, edited) => {
    expect(read(edited, work)).toEqual({ state: work, setAside: [] });
  });

  test('a round goes on without the removed item, and the screen shows one that is there', () => {
    const state = { ...begun(items), round: ['first', 'second'], at: 'first' };
    expect(read(rest, state)?.state).toMatchObject({ round: ['second'], at: 'second' });
  });
});

describe('an answer that nobody can have given is set aside', () => {
  const hit = { picked: ['right'], sure: 1 };
  test.each<[string, string, object]>([
    ['two picks where one can be chosen', 'first', { picked: ['right', 'wrong'] }],
    ['the same pick twice', 'third', { picked: ['one', 'one'] }],
    ['an option of another item', 'first', { picked: ['one'] }],
    ['a pick that is no text', 'first', { picked: [7] }],
    ['picks that are no list', 'first', { picked: 'right' }],
    ['a try with nothing in it', 'first', { tries: [{ picked: [], sure: 1 }] }],
    ['a try of unknown confidence', 'first', { tries: [{ picked: ['right'], sure: 3 }] }],
    ['tries that are no list', 'first', { tries: { 0: hit } }],
    ['an earlier go that is none', 'first', { earlier: [null] }],
    ['an earlier go with a bad try', 'first', { earlier: [{ tries: [7], revealed: true }] }],
    ['earlier goes that are no list', 'first', { earlier: 7 }],
    ['a version that is text', 'first', { version: '1' }],
  ])('%s', (_, item, part) => {
    const reading = read(items, answerWith(item, part));
    expect(reading?.setAside).toEqual([item]);
    expect(others(reading?.state)).toEqual([]);
  });
});

describe('what is not ours is not taken over', () => {
  test.each([null, 7, 'text', [], {}, { seed: -1, answers: {} }, { seed: 1.5, answers: {} }])(
    '%j is refused',
    (saved) => expect(read(items, saved)).toBeUndefined(),
  );

  test.each<[string, object]>([
    ['no answers', { seed: 1 }],
    ['answers that are a list', { seed: 1, answers: [] }],
  ])('%s: refused', (_, saved) => expect(read(items, saved)).toBeUndefined());

  test('unknown fields are left behind, at every depth', () => {
    const stray = { stray: 'x' };
    const saved = {
      ...answerWith('first', { ...stray, tries: [{ picked: ['wrong'], sure: 1, ...stray }] }),
      ...stray,
    };
    expect(JSON.stringify(read(items, saved)?.state)).not.toContain('stray');
  });

  test('a key named __proto__ changes nothing', () => {
    const text = JSON.stringify(work).replace(
      '"answers":{',
      '"__proto__":{"polluted":1},"answers":{"__proto__":{"version":1,"polluted":1},',
    );
    const reading = read(items, JSON.parse(text));
    expect(reading?.state).toEqual(work);
    expect(reading?.setAside).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(reading?.state.answers)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each<[unknown, string]>([
    ['second', 'second'],
    ['', ''],
    ['nobody', 'first'],
    [null, 'first'],
    [{}, 'first'],
  ])('with %j on screen it shows %j', (at, shown) => {
    const task = items.map((item, level) => ({ ...item, level }));
    expect(read(task, { ...begun(task), at })?.state.at).toBe(shown);
  });

  test('a round is a list of known items, each once', () => {
    const round = ['second', 'nobody', 'second'];
    expect(read(items, { ...begun(items), round })?.state.round).toEqual(['second']);
    expect(read(items, { ...begun(items), round: 'second' })?.state.round).toEqual([]);
  });
});
