import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circleExamples } from '../../../src/kinds/service-circle/examples.ts';
import {
  type ClassCount,
  countClass,
  decoys,
  marked,
  missed,
} from '../../../src/kinds/service-circle/grade/class.ts';
import { serviceCircle } from '../../../src/kinds/service-circle/model.ts';
import type { CircleState } from '../../../src/kinds/service-circle/state/circle.ts';
import type { CircleMove } from '../../../src/kinds/service-circle/state/move.ts';
import type { CircleTask } from '../../../src/kinds/service-circle/task.ts';
import { after, hide, inOrder, play, put, set, task } from './desk.ts';

const full = circleExamples['full'] as CircleTask;
const check = { do: 'check' } as const;
const whole = after(...inOrder, set('cut', 'truth', true), check);
const early = after(
  ...inOrder,
  put('pay', 'shop', 'greeted'),
  set('pay', 'truth', true),
  set('pay', 'fail', true),
  check,
);
const short = after(
  ...inOrder.filter((move) => move.do === 'place' && move.id !== 'wedding'),
  put('sweep', 'shop'),
  hide('books', 'support'),
  set('cut', 'truth', true),
  check,
);

function counted(...states: readonly CircleState[]): ClassCount {
  const [count] = countClass(task, states);
  if (!count) throw new Error('No circle was counted.');
  return count;
}

const plain = (list: ReturnType<typeof missed>) =>
  list.map(({ event, count }) => [event.id, count]);

describe('a class of three', () => {
  const count = counted(whole, early, short);

  test('knows in how many circles each event is', () => {
    expect(count.circles).toBe(3);
    expect(count.events.map(({ event, on, below }) => [event.id, on, below])).toEqual([
      ['book', 3, 0],
      ['find', 3, 0],
      ['greeted', 3, 0],
      ['cut', 3, 0],
      ['sweep', 1, 0],
      ['pay', 3, 0],
      ['books', 0, 1],
      ['wedding', 2, 0],
    ]);
  });

  test('names what was missed, and what should not be there', () => {
    expect(plain(missed(count))).toEqual([['wedding', 1]]);
    expect(plain(decoys(count))).toEqual([['sweep', 1]]);
  });

  test('counts stars and fail points, the most frequent first', () => {
    expect(plain(marked(count, 'truth'))).toEqual([
      ['cut', 2],
      ['pay', 1],
    ]);
    expect(plain(marked(count, 'fail'))).toEqual([['pay', 1]]);
  });

  test('names pairs that are the wrong way round, the closest first', () => {
    const pairs = count.reversed.map(({ earlier, later, count: n }) => [earlier.id, later.id, n]);
    expect(pairs).toEqual([
      ['cut', 'pay', 1],
      ['greeted', 'pay', 1],
    ]);
  });
});

test('of each student the circle handed in last counts, and one that never was does not', () => {
  const mended = play(early, put('pay', 'shop'), check);
  expect(counted(mended).reversed).toEqual([]);
  expect(counted(whole, after(...inOrder.slice(0, 2))).circles).toBe(1);
  expect(countClass(task, [after(...inOrder), serviceCircle.start(task, 1)])).toEqual([]);
  expect(countClass(task, [])).toEqual([]);
});

test('the scene that most handed in comes first', () => {
  const odd = (...moves: readonly CircleMove[]) =>
    [{ do: 'scene', scene: 'odd' } as const, ...moves].reduce(
      (state, move) => serviceCircle.step(full, state, move),
      serviceCircle.start(full, 3),
    );
  const counts = countClass(full, [
    whole,
    odd(put('left', 'before'), check),
    odd(put('right', 'before'), check),
  ]);
  expect(counts.map(({ scene, circles }) => [scene.id, circles])).toEqual([
    ['odd', 2],
    ['barber', 1],
  ]);
});

test('no count is higher than the number of circles, whatever was drawn', () => {
  const event = fc.constantFrom(...full.scenes.flatMap(({ events }) => events.map(({ id }) => id)));
  const placed = fc
    .tuple(event, fc.constantFrom('before', 'shop', 'after', 'backstage', 'support'), fc.boolean())
    .map(([id, where, marked]): readonly CircleMove[] => [
      where === 'backstage' || where === 'support' ? hide(id, where) : put(id, where),
      set(id, 'truth', marked),
      set(id, 'fail', !marked),
    ]);
  const scene = fc.constantFrom('barber', 'odd');
  const states = fc.array(
    fc.tuple(scene, fc.array(placed, { maxLength: 20 })).map(([open, moves]) =>
      serviceCircle.finish(
        full,
        [{ do: 'scene', scene: open } as const, ...moves.flat()].reduce(
          (state, move) => serviceCircle.step(full, state, move),
          serviceCircle.start(full, 1),
        ),
      ),
    ),
    { maxLength: 6 },
  );
  let seen = 0;
  fc.assert(
    fc.property(states, (list) => {
      const counts = countClass(full, list);
      for (const count of counts) {
        seen += 1;
        expect(count.circles).toBeLessThanOrEqual(list.length);
        for (const { on, below, truth, fail } of count.events) {
          expect(on + below).toBeLessThanOrEqual(count.circles);
          expect(Math.max(truth, fail)).toBeLessThanOrEqual(on);
        }
        const tallies = [missed(count), decoys(count), count.reversed].flat();
        for (const { count: n } of tallies) {
          expect(n).toBeGreaterThan(0);
          expect(n).toBeLessThanOrEqual(count.circles);
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(30);
});
