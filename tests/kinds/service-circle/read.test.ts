import { describe, expect, test } from 'vitest';
import { serviceCircle } from '../../../src/kinds/service-circle/model.ts';
import { pasteText } from '../../../src/kinds/service-circle/share/clipboard.ts';
import type { Circle, CircleState } from '../../../src/kinds/service-circle/state/circle.ts';
import {
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_MOMENTS,
  MOST_PHASES,
} from '../../../src/kinds/service-circle/state/limits.ts';
import { readCircle } from '../../../src/kinds/service-circle/state/read-circle.ts';
import { after, barber, circleOf, inOrder, play, put, set, task } from './desk.ts';

const all = circleOf(after(...inOrder));
const read = (circle: object) => readCircle({ ...all, ...circle }, barber) as Circle;
const moment = (id: string, more: object = {}) => ({ id, phase: 'shop', ...more });

describe('a circle from outside', () => {
  test('is none without its lists, or without a phase', () => {
    for (const wrong of [null, 7, 'x', [], {}, { ...all, moments: {} }, { ...all, phases: [] }]) {
      expect(readCircle(wrong, barber)).toBeUndefined();
    }
  });

  test('brings no events that the scene does not have, and each of its own once', () => {
    const moments = [
      moment('cut'),
      moment('own-1'),
      moment('cut'),
      moment('__proto__'),
      moment('x'),
    ];
    expect(read({ moments }).moments.map(({ id }) => id)).toEqual(['cut', 'own-1']);
    const below = [
      { id: 'cut', layer: 'support' },
      { id: 'sweep', layer: 'support', under: 'gone' },
    ];
    expect(read({ moments, below }).below).toEqual([
      { id: 'sweep', name: '', layer: 'support', under: '' },
    ]);
  });

  test('has its moments in the order of its phases; one of no phase is in the first', () => {
    const moments = [moment('pay'), moment('wedding', { phase: 'nowhere' })];
    expect(read({ moments }).moments.map(({ id, phase }) => [id, phase])).toEqual([
      ['wedding', 'before'],
      ['pay', 'shop'],
    ]);
  });

  test('leaves empty what a field cannot hold', () => {
    const odd = { truth: 'yes', reason: 'because', feeling: 9, accuracy: 101, who: 7, factor: 'x' };
    expect(read({ moments: [moment('cut', odd)], accuracy: -1 })).toMatchObject({
      accuracy: 95,
      moments: [{ truth: false, reason: '', feeling: null, accuracy: null, who: '', factor: '' }],
    });
  });

  test('keeps a part only with the factor it is a part of', () => {
    const parted = (factor: string) => read({ moments: [moment('cut', { factor, part: 'tact' })] });
    expect(parted('people').moments[0]?.part).toBe('tact');
    expect(parted('software').moments[0]?.part).toBe('');
    expect(parted('').moments[0]?.part).toBe('');
  });

  test('is cut to what a page can show', () => {
    const many = (count: number, make: (index: number) => object) =>
      Array.from({ length: count }, (_, index) => make(index + 1));
    const long = 'x'.repeat(9000);
    const huge = read({
      name: long,
      phases: many(500, (index) => ({ id: `phase-${index}`, name: long })),
      moments: many(5000, (index) => moment(`own-${index}`, { name: long, standard: long })),
    });
    expect(huge.name).toHaveLength(LONGEST_NAME);
    expect(huge.phases).toHaveLength(MOST_PHASES);
    expect(huge.moments).toHaveLength(MOST_MOMENTS);
    expect(huge.moments[0]?.name).toHaveLength(LONGEST_NAME);
    expect(huge.moments[0]?.standard).toHaveLength(LONGEST_TEXT);
  });
});

test.each(['own-999999999', 'own-1'])('after %s came from outside, what one makes stays', (id) => {
  const state = play(
    after(put('cut', 'shop')),
    { do: 'paste', circle: read({ moments: [moment(id, { name: 'Pasted' })] }) },
    { do: 'add', name: 'Mine', phase: 'shop', before: '' },
  );
  const mine = circleOf(state).moments.find(({ name }) => name === 'Mine')?.id ?? '';
  expect(circleOf(play(state, { do: 'take', id: mine })).moments).toHaveLength(1);
  const again = serviceCircle.read(task, JSON.parse(JSON.stringify(state)), 1);
  expect(again?.state).toEqual(state);
});

test('two new phases are two, whatever the phases of a pasted circle are called', () => {
  const phases = [{ id: 'phase-99999999', name: 'Pasted' }];
  const state = play(
    after(),
    { do: 'paste', circle: read({ phases, moments: [] }) },
    { do: 'phase-add', name: 'One' },
    { do: 'phase-add', name: 'Two' },
  );
  const ids = circleOf(state).phases.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

test('no scene is opened that the task does not have, not even one that every object has', () => {
  const fresh = serviceCircle.start(task, 1);
  for (const scene of ['constructor', '__proto__', 'toString', 'x']) {
    expect(serviceCircle.step(task, fresh, { do: 'scene', scene })).toBe(fresh);
  }
});

test('a pasted circle with foreign events keeps none of their ids', () => {
  const text = JSON.stringify({
    course: 'service-quality',
    scene: 'elsewhere',
    circle: { ...all, moments: [moment('"><img src=x onerror=alert(1)>', { name: 'Odd' })] },
  });
  expect(pasteText(text, barber, all)?.moments.map(({ id }) => id)).toEqual(['own-1']);
});

test('pasting goes through the same door as saved work', () => {
  const circle = { ...all, moments: [...all.moments, moment('x')], accuracy: 900 } as Circle;
  const pasted = circleOf(play(after(), { do: 'paste', circle }));
  expect(pasted.moments.map(({ id }) => id)).toEqual(all.moments.map(({ id }) => id));
  expect(pasted.accuracy).toBe(95);
});

describe('saved work', () => {
  const checked = play(after(...inOrder), { do: 'check' });
  const change = (more: object): CircleState => {
    const work = { ...checked.works['barber'], ...more };
    const saved = { ...checked, works: { barber: work } };
    return serviceCircle.read(task, JSON.parse(JSON.stringify(saved)), 1)?.state as CircleState;
  };

  test('counts nothing and shows no reference without a circle handed in', () => {
    const state = change({ handed: [{ moments: 'none' }], revealed: true });
    expect(state.counted).toBe('');
    expect(state.works['barber']).toMatchObject({ handed: [], revealed: false });
  });

  test('keeps the first and the last circle handed in', () => {
    const named = (name: string) => ({ ...all, name });
    const state = change({ handed: [named('a'), named('b'), named('c')] });
    expect(state.works['barber']?.handed.map(({ name }) => name)).toEqual(['a', 'c']);
  });

  test('opens hints as far as there are any', () => {
    expect(change({ hints: { order: 2, begins: 3, x: 1 } }).works['barber']?.hints).toEqual({
      order: 2,
    });
  });
});

test('typing past the longest name keeps its beginning', () => {
  const long = 'n'.repeat(LONGEST_NAME + 1);
  const state = play(after(...inOrder), set('cut', 'name', long));
  expect(circleOf(state).moments.find(({ id }) => id === 'cut')?.name).toHaveLength(LONGEST_NAME);
});
