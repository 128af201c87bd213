import { describe, expect, test } from 'vitest';
import { total } from '../../../src/core/score.ts';
import { reflection } from '../../../src/kinds/reflection/model.ts';
import { LIMIT, type ReflectionMove } from '../../../src/kinds/reflection/task.ts';
import { assigned, choose, play, task, write } from './play.ts';

const done = (...moves: readonly ReflectionMove[]) =>
  reflection
    .grade(task, play(moves))
    .filter((mark) => mark.done)
    .map(({ item }) => item);
const answers = (...moves: readonly ReflectionMove[]) =>
  reflection.lines(task, play(moves)).map(({ answer }) => answer);
const starting = (text: string): ReflectionMove => ({
  do: 'write',
  item: 'to-string',
  text,
  by: 'starting',
});

describe('an item is done', () => {
  test('with words', () => expect(done(write('to-string', 'Yes'))).toEqual(['to-string']));
  test('with a choice alone', () => expect(done(choose('to-string', 'no'))).toEqual(['to-string']));
  test('not with blanks', () => expect(done(write('to-string', ' \n '))).toEqual([]));
  test('not once all was taken away', () =>
    expect(done(write('to-string', 'Yes'), write('to-string', ''))).toEqual([]));
  test('not with the starter alone, and with it once it was gone on with', () => {
    expect(done(starting('A good service is '))).toEqual([]);
    expect(answers(starting('A good service is '))[0]).toBe('');
    expect(
      done(starting('A good service is '), write('to-string', 'A good service is kind')),
    ).toEqual(['to-string']);
  });
  test('with the same words typed by hand', () =>
    expect(done(write('to-string', 'A good service is'))).toEqual(['to-string']));
});

test('nothing is ever scored', () => {
  const state = play([
    write('to-string', 'A'),
    choose('value-of', 'no'),
    write('in-their-place', 'B'),
  ]);
  expect(total(reflection.grade(task, state))).toEqual({ done: true, points: 0, max: 0 });
});

test('a row has what was picked and what was written, as it stands', () => {
  const moves = [write('to-string', ' Twice.\nReally. '), choose('to-string', 'yes')];
  expect(answers(...moves)).toEqual(['I would go back\nTwice.\nReally.', '', '']);
});

describe('what cannot be taken', () => {
  const start = play([]);
  test.each([
    ['words where there is no room for any', write('value-of', 'x')],
    ['a choice that is not offered', choose('value-of', 'value-of')],
    ['a choice where there is none', choose('in-their-place', 'yes')],
    ['an item of nobody', write('nobody', 'x')],
  ])('%s', (_, move) => expect(reflection.step(task, start, move)).toBe(start));

  test('more than the limit: the beginning is kept, and never half a character', () => {
    const text = `${'字'.repeat(LIMIT - 1)}😀`;
    const kept = play([write('to-string', text)]).answers['to-string']?.text ?? '';
    expect(kept).toBe('字'.repeat(LIMIT - 1));
  });
});

describe('handed in', () => {
  test('nothing changes any more', () => {
    const state = play([write('to-string', 'A')]);
    const closed = assigned({ closed: true });
    expect(reflection.step(closed, state, write('to-string', 'B'))).toBe(state);
    expect(reflection.step(closed, state, choose('value-of', 'no'))).toBe(state);
  });

  test('where nothing is told, an item changed after it is open again', () => {
    const blind = assigned({ blind: true });
    const isDone = (state: Parameters<typeof reflection.grade>[1]) =>
      reflection.grade(blind, state)[0]?.done;
    const state = play([write('to-string', 'A')], blind);
    expect(isDone(state)).toBe(false);
    const final = reflection.finish(blind, state);
    expect(isDone(final)).toBe(true);
    expect(isDone(reflection.step(blind, final, write('to-string', 'AB')))).toBe(false);
  });
});

describe('reading back', () => {
  const saved = play([write('to-string', 'A'), choose('to-string', 'yes')]);
  const read = (items: typeof task.items) =>
    reflection.read({ ...task, items }, JSON.parse(JSON.stringify(saved)), 1);

  test('words stay where their choice is no longer offered; the item is named', () => {
    const items = task.items.map((item) => ({ ...item, choices: item.choices?.slice(1) }));
    const reading = read(items);
    expect(reading?.setAside).toEqual(['to-string']);
    expect(reading?.state.answers['to-string']).toMatchObject({ text: 'A', choice: '' });
  });

  test('an answer to another version of the item is set aside', () => {
    const reading = read(task.items.map((item) => ({ ...item, version: item.version + 1 })));
    expect(reading).toEqual({ state: { seed: 1, answers: {} }, setAside: ['to-string'] });
  });

  test('a later version of the kind is not guessed at', () => {
    expect(reflection.read(task, saved, 2)).toBeUndefined();
  });
});
