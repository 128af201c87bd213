import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canShift, shift } from '../../../src/kinds/service-circle/state/place.ts';
import { keepUnder, moveTo, placeOf } from '../../../src/kinds/service-circle/view/where.ts';
import { playable } from '../../helpers/moves.ts';
import { after, circleOf, hide, inOrder, play, task } from './desk.ts';

const all = after(...inOrder);
const step = (id: string, by: -1 | 1) => ({ do: 'shift', id, by }) as const;
/** The circle as "phase: moment moment | phase: …". */
const told = (state: typeof all) => {
  const { phases, moments } = circleOf(state);
  const inside = (phase: string) => moments.filter((one) => one.phase === phase);
  return phases.map(({ id }) => [id, ...inside(id).map((one) => one.id)].join(' ')).join(' | ');
};

test('a step within the phase passes one neighbour', () => {
  const later = 'before book find | shop cut greeted pay | after wedding';
  expect(told(play(all, step('greeted', 1)))).toBe(later);
  expect(told(play(all, step('cut', -1)))).toBe(later);
});

test('a step over the edge of a phase stays beside the same neighbour', () => {
  expect(told(play(all, step('greeted', -1)))).toBe(
    'before book find greeted | shop cut pay | after wedding',
  );
  expect(told(play(all, step('pay', 1)))).toBe(
    'before book find | shop greeted cut | after pay wedding',
  );
});

test('an empty phase is not jumped over', () => {
  const empty = after(...inOrder.slice(0, 2), ...inOrder.slice(5));
  expect(told(play(empty, step('find', 1)))).toBe('before book | shop find | after wedding');
  expect(told(play(empty, step('wedding', -1)))).toBe('before book find | shop wedding | after');
});

test('what is not on the circle, or at its end, goes nowhere', () => {
  const state = play(all, hide('sweep', 'backstage'));
  for (const [id, by] of [
    ['book', -1],
    ['wedding', 1],
    ['sweep', -1],
    ['nobody', 1],
  ] as const) {
    expect(play(state, step(id, by))).toBe(state);
  }
});

test('wherever a moment stands, a step and a step back change nothing, and an arrow works or is off', () => {
  fc.assert(
    fc.property(playable('service-circle', task), (moves) => {
      const state = play(after(), ...(moves as never[]), { do: 'scene', scene: 'barber' } as const);
      const circle = circleOf(state);
      const places = (now: typeof circle) => now.moments.map(({ id, phase }) => [id, phase]);
      for (const [index, { id }] of circle.moments.entries()) {
        for (const by of [-1, 1] as const) {
          const stepped = shift(circle, id, by);
          expect(stepped !== circle).toBe(canShift(circle, index, by));
          if (stepped === circle) continue;
          const back = shift(stepped, id, by === 1 ? -1 : 1);
          expect(places(back)).toEqual(places(circle));
        }
      }
    }),
  );
});

test('the choice of places begins where a thing is, and choosing that moves nothing', () => {
  const state = play(all, hide('sweep', 'backstage', 'cut'));
  for (const id of ['book', 'find', 'greeted', 'pay', 'wedding', 'sweep']) {
    const here = placeOf(circleOf(state), id);
    expect(play(state, moveTo(circleOf(state), id, here))).toBe(state);
  }
  expect(placeOf(circleOf(state), 'books')).toBe('');
});

test('from one layer to the other, a thing still serves its moment', () => {
  const state = play(all, hide('sweep', 'backstage', 'cut'));
  const moved = play(state, moveTo(circleOf(state), 'sweep', 'below/support/'));
  expect(circleOf(moved).below).toEqual([
    { id: 'sweep', name: '', layer: 'support', under: 'cut' },
  ]);
  expect(keepUnder(circleOf(state), hide('sweep', 'support', 'pay'))).toMatchObject({
    under: 'pay',
  });
});
