import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waiting } from '../../../src/kinds/service-circle/model.ts';
import { MOST_MOMENTS } from '../../../src/kinds/service-circle/state/limits.ts';
import type { CircleMove } from '../../../src/kinds/service-circle/state/move.ts';
import { playable } from '../../helpers/moves.ts';
import { after, barber, circleOf, hide, inOrder, play, put, set, task } from './desk.ts';

const ids = (state: ReturnType<typeof after>) => circleOf(state).moments.map(({ id }) => id);
const all = after(...inOrder);

test('moments stand in the order of their phases, whatever the order they came in', () => {
  const state = after(put('wedding', 'after'), put('pay', 'shop'), put('book', 'before'));
  expect(ids(state)).toEqual(['book', 'pay', 'wedding']);
});

test('a moment goes before the one named, and keeps what was said of it', () => {
  const state = play(all, set('pay', 'who', 'Ana'), put('pay', 'shop', 'greeted'));
  expect(ids(state)).toEqual(['book', 'find', 'pay', 'greeted', 'cut', 'wedding']);
  expect(circleOf(state).moments[2]?.who).toBe('Ana');
});

test('moving to where it is changes nothing at all', () => {
  expect(play(all, put('cut', 'shop', 'pay'))).toBe(all);
  expect(play(all, put('cut', 'shop', 'cut'))).toBe(all);
});

test('below the line it leaves the circle, and what it served it serves no more', () => {
  const state = play(all, hide('sweep', 'backstage', 'cut'), hide('cut', 'backstage'));
  expect(ids(state)).not.toContain('cut');
  expect(circleOf(state).below).toEqual([
    { id: 'sweep', name: '', layer: 'backstage', under: '' },
    { id: 'cut', name: '', layer: 'backstage', under: '' },
  ]);
});

test('taken off, an event waits again; a moment of one’s own is gone', () => {
  const made = play(all, { do: 'add', name: 'Waits', phase: 'shop', before: 'cut' });
  expect(ids(made)).toContain('own-1');
  const off = play(made, { do: 'take', id: 'own-1' }, { do: 'take', id: 'cut' });
  expect(waiting(barber, circleOf(off), 7).map(({ id }) => id)).toContain('cut');
  expect(play(off, put('own-1', 'shop'))).toBe(off);
});

test('every event is somewhere and only once, whatever is done', () => {
  fc.assert(
    fc.property(playable('service-circle', task), (moves) => {
      const state = play(after(), ...(moves as never[]), { do: 'scene', scene: 'barber' } as const);
      const circle = circleOf(state);
      const placed = [...circle.moments, ...circle.below].map(({ id }) => id);
      const waits = waiting(barber, circle, state.seed).map(({ id }) => id);
      const events = [...placed, ...waits].filter((id) => !id.startsWith('own-'));
      expect(events.sort()).toEqual(barber.events.map(({ id }) => id).sort());
      const rank = (phase: string) => circle.phases.findIndex(({ id }) => id === phase);
      const ranks = circle.moments.map(({ phase }) => rank(phase));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(ranks).not.toContain(-1);
    }),
  );
});

test('words of the learner’s own go along, above the line and below it', () => {
  const named = play(all, set('cut', 'name', 'Snip'), hide('cut', 'backstage'));
  expect(circleOf(named).below).toMatchObject([{ id: 'cut', name: 'Snip' }]);
  expect(circleOf(play(named, put('cut', 'shop'))).moments.at(-2)?.name).toBe('Snip');
});

test('there is room for as many moments as a page can show, and no more', () => {
  const add: CircleMove = { do: 'add', name: 'More', phase: 'shop', before: '' };
  const full = play(all, ...Array.from({ length: MOST_MOMENTS - 6 }, () => add));
  expect(circleOf(full).moments).toHaveLength(MOST_MOMENTS);
  expect(play(full, add)).toBe(full);
  const off = play(full, hide('cut', 'backstage'));
  expect(play(off, add)).toBe(off);
  expect(circleOf(play(off, put('cut', 'shop'))).moments).toHaveLength(MOST_MOMENTS);
});

test('nothing from the tray fits where there is no more room', () => {
  const rest = inOrder.filter((move) => move.do !== 'place' || move.id !== 'cut');
  const add: CircleMove = { do: 'add', name: 'More', phase: 'shop', before: '' };
  const full = play(after(...rest), ...Array.from({ length: MOST_MOMENTS - 5 }, () => add));
  expect(play(full, put('cut', 'shop'))).toBe(full);
});

describe('phases', () => {
  test('a phase takes its moments along', () => {
    const state = play(all, { do: 'phase-shift', phase: 'shop', by: -1 });
    expect(ids(state)).toEqual(['greeted', 'cut', 'pay', 'book', 'find', 'wedding']);
  });

  test('without its phase a moment joins the one before; the first phase’s join the next', () => {
    const state = play(all, { do: 'phase-remove', phase: 'shop' });
    expect(
      circleOf(state)
        .moments.map(({ phase }) => phase)
        .join(),
    ).toBe('before,before,before,before,before,after');
    const first = play(all, { do: 'phase-remove', phase: 'before' });
    expect(ids(first)).toEqual(ids(all));
  });

  test('the last phase stays', () => {
    const one = play(
      all,
      { do: 'phase-remove', phase: 'before' },
      { do: 'phase-remove', phase: 'after' },
    );
    expect(play(one, { do: 'phase-remove', phase: 'shop' })).toBe(one);
  });
});

test('a part is kept only with its factor', () => {
  const state = play(all, set('cut', 'factor', 'people'), set('cut', 'part', 'tact'));
  expect(circleOf(state).moments[3]).toMatchObject({ factor: 'people', part: 'tact' });
  const other = play(state, set('cut', 'factor', 'hardware'));
  expect(circleOf(other).moments[3]).toMatchObject({ factor: 'hardware', part: '' });
});
