import { describe, expect, test } from 'vitest';
import type { Line, Tried } from '../../../src/core/kind.ts';
import { choice } from '../../../src/kinds/choice/model.ts';
import { conversation } from '../../../src/kinds/conversation/model.ts';
import { explorer } from '../../../src/kinds/explorer/model.ts';
import { mixupsOf } from '../../../src/site/learning/mixups.ts';
import { memoryShelf } from '../../../src/store/shelf.ts';
import { openWork } from '../../../src/store/work.ts';
import { answer, EXERCISE, stateOf, task } from '../../store/desk.ts';

const tried = (text: string, right: boolean, more: Partial<Tried> = {}): Tried => ({
  answer: text,
  right,
  comment: `about ${text}`,
  ...more,
});

const aLine = (...tries: readonly Tried[]): Line => ({
  item: 'one',
  prompt: 'Which?',
  answer: tries.at(-1)?.answer ?? '',
  tries,
});

const found = (line: Line) => mixupsOf({ kind: choice, task, lines: [line] });

describe('what was mixed up', () => {
  test('is nothing where the first answer was right, or none was given', () => {
    expect(found(aLine(tried('a', true)))).toEqual([]);
    expect(found({ item: 'one', prompt: 'Which?', answer: '' })).toEqual([]);
  });

  test('names each wrong answer once, how often, and the right one once it was found', () => {
    const [one] = found(
      aLine(tried('a', false), tried('b', false), tried('a', false), tried('c', true)),
    );
    expect(one?.slips).toEqual([
      { answer: 'a', comment: 'about a', times: 2 },
      { answer: 'b', comment: 'about b', times: 1 },
    ]);
    expect(one?.right).toBe('c');
  });

  test('says no right answer while the last answer is wrong', () => {
    expect(found(aLine(tried('c', true), tried('a', false)))[0]).not.toHaveProperty('right');
  });

  test('leaves out an answer in which nothing was wrong yet', () => {
    expect(found(aLine(tried('a', false, { short: true })))).toEqual([]);
  });

  test('leaves out how talks ended', () => {
    const lines = [aLine(tried('She leaves', false))];
    expect(mixupsOf({ kind: conversation, task: {}, lines })).toEqual([]);
  });

  test('keeps back the rule behind a number that was not found', () => {
    const rule = { items: [{ id: 'one', because: 'about 12' }] };
    const lines = [aLine(tried('12', false))];
    expect(mixupsOf({ kind: explorer, task: rule, lines })[0]?.slips[0]?.comment).toBe('');
  });

  test('leaves out a choice that was right as far as it went', () => {
    const work = openWork(choice, task, EXERCISE, memoryShelf());
    answer(work, 'several', 'limit');
    expect(mixupsOf({ kind: choice, task, lines: choice.lines(task, stateOf(work)) })).toEqual([]);
  });

  test('comes from real work, without a word of what was not found', () => {
    const work = openWork(choice, task, EXERCISE, memoryShelf());
    answer(work, 'single', 'warm');
    const lines = choice.lines(task, stateOf(work));
    const [one] = mixupsOf({ kind: choice, task, lines });
    const item = task.items.find(({ id }) => id === 'single');
    const right = item?.options.filter(({ correct }) => correct) ?? [];
    expect(one?.item).toBe('single');
    for (const { text, feedback } of right) {
      expect(JSON.stringify(one)).not.toContain(text);
      expect(JSON.stringify(one)).not.toContain(feedback);
    }
  });
});
