import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../../src/kinds/explorer/formulas/service-hall/chance.ts';
import { type Hall, hallOf } from '../../../src/kinds/explorer/formulas/service-hall/hall.ts';
import { longRun, PEOPLE } from '../../../src/kinds/explorer/formulas/service-hall/long-run.ts';
import { isRight } from '../../../src/kinds/explorer/state/judge.ts';
import { applied, shownOutput, startValues } from '../../../src/kinds/explorer/state/values.ts';
import { courseExplorer, expectSound } from './play.ts';

const task = courseExplorer('queue-simulator');
const values = (change: Record<string, number> = {}) =>
  applied(
    task,
    startValues(task),
    Object.entries(change).map(([id, value]) => ({ id, value })),
  );
const shown = (output: string, change: Record<string, number>) =>
  shownOutput(task, output, values(change));
const item = (id: string) => {
  const found = task.items.find((one) => one.id === id);
  if (!found) throw new Error(`queue-simulator has no question ${id}`);
  return found;
};

test('each known mistake gets its own words', () => expectSound(task));

describe('what the texts say is what the model shows', () => {
  test.each([
    ['one-line', { lines: 0 }],
    ['fourth-counter', { lines: 0, counters: 4 }],
  ])('%s', (id, change) => {
    expect(shown('mean', change)).toBe(item(id).number?.answer);
    expect(shown('formula', change)).toBe(item(id).number?.answer);
  });

  test('one line, more people: nearly three times the wait', () => {
    const wait = shown('mean', { lines: 0, arrivals: 43 });
    expect([27, 28]).toContain(Math.round(wait));
    expect(wait / shown('mean', { lines: 0 })).toBeGreaterThan(2.7);
    expect(shown('load', { lines: 0, arrivals: 43 })).toBeGreaterThanOrEqual(95);
  });

  test('appointments: about 7 minutes at the same load; with all of them, more than 4', () => {
    expect(Math.round(shown('mean', { lines: 0, appointments: 50 }))).toBe(7);
    expect(shown('load', { lines: 0, appointments: 50 })).toBe(shown('load', { lines: 0 }));
    expect(shown('mean', { lines: 0, appointments: 100 })).toBeGreaterThan(4);
    expect(shown('mean', { lines: 0, appointments: 100, times: 1 })).toBe(0);
  });

  test('a number and an estimate: from about 13 to what it is', () => {
    expect(Math.round(shown('felt', { lines: 0 }))).toBe(13);
    expect(shown('felt', { lines: 0, information: 1 })).toBe(9.6);
  });

  test('five lines: the mean is fine, the standard is not met', () => {
    const five = { counters: 5 };
    expect(shown('mean', five)).toBe(4.6);
    expect(Math.round(shown('within-five', five) / 10)).toBe(7);
    expect(shown('ninetieth', five)).toBeGreaterThan(14);
  });
});

describe('90 % within five minutes at least cost', () => {
  const ask = item('ninety-in-five');
  const settings = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((counters) =>
    [0, 1].map((lines) => ({ counters, lines })),
  );

  test('one setting of the two that are free is right, and no other', () => {
    const right = settings.filter((one) => isRight(task, ask, values(one)));
    expect(right).toEqual([{ counters: 4, lines: 0 }]);
  });

  test('and that is no accident of the seed', () => {
    for (const { counters, lines } of settings) {
      const hall = hallOf(values({ counters, lines })) as Hall;
      if (counters < 3) continue;
      for (const seed of [1, 2, 3]) {
        const { prompt } = longRun(hall, chanceOf(seed, PEOPLE));
        expect(prompt >= 0.9, `${counters} counters, ${lines}`).toBe(lines === 0 && counters >= 4);
      }
    }
  });
});
