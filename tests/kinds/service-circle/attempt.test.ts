import { expect, test } from 'vitest';
import { total } from '../../../src/core/score.ts';
import { serviceCircle } from '../../../src/kinds/service-circle/model.ts';
import { after, barber, hide, inOrder, play, put, set, task } from './desk.ts';

const points = (state: ReturnType<typeof after>) => total(serviceCircle.grade(task, state));
const sound = [
  set('greeted', 'truth', true),
  set('greeted', 'reason', 'first-impression'),
  set('cut', 'truth', true),
  set('cut', 'reason', 'strong-feeling'),
  set('cut', 'fail', true),
  set('cut', 'device', 'check'),
  set('cut', 'proof', 'A mirror before the last cut'),
  hide('sweep', 'backstage'),
  hide('books', 'support'),
];

test('nothing counts before it is handed in; then all ten points do', () => {
  const ready = after(...inOrder, ...sound);
  expect(points(ready)).toEqual({ done: false, points: 0, max: 10 });
  expect(points(play(ready, { do: 'check' }))).toEqual({ done: true, points: 10, max: 10 });
});

test('the last circle handed in counts, and the first is kept beside it', () => {
  const first = play(after(...inOrder), { do: 'check' });
  const last = play(first, ...sound, { do: 'check' }, put('pay', 'shop', 'cut'), { do: 'check' });
  expect(points(first).points).toBe(5);
  expect(points(last).points).toBe(9.5);
  const handed = last.works['barber']?.handed;
  expect(handed).toHaveLength(2);
  expect(handed?.[0]?.below).toEqual([]);
});

test('once the reference was shown, no more points', () => {
  const told = play(after(...inOrder), { do: 'check' }, { do: 'reveal' }, ...sound);
  expect(play(told, { do: 'check' })).toBe(told);
  expect(points(told).points).toBe(5);
});

test('the reference cannot be had before a first try, nor an empty circle checked', () => {
  const fresh = after();
  expect(play(fresh, { do: 'check' })).toBe(fresh);
  const begun = after(...inOrder);
  expect(play(begun, { do: 'reveal' })).toBe(begun);
});

test('a circle of one’s own has no check, and leaves the counted scene as it was', () => {
  const checked = play(after(...inOrder), { do: 'check' });
  const own = play(
    checked,
    { do: 'scene', scene: 'own' },
    { do: 'add', name: 'Rings the bell', phase: 'arriving', before: '' },
  );
  expect(play(own, { do: 'check' })).toBe(own);
  expect(points(own).points).toBe(5);
});

test('an edit of the scene that raises its version sets that scene’s work aside alone', () => {
  const state = play(after(...inOrder), { do: 'scene', scene: 'own' });
  const edited = { ...task, scenes: [{ ...barber, version: 2 }] };
  const reading = serviceCircle.read(edited, JSON.parse(JSON.stringify(state)), 1);
  expect(reading?.setAside).toEqual(['barber']);
  expect(Object.keys(reading?.state.works ?? {})).toEqual(['own']);
});

test('a teacher reads the learner’s own order and words', () => {
  const state = play(after(...inOrder, ...sound, set('cut', 'name', 'The cut itself')), {
    do: 'check',
  });
  const rows = serviceCircle.lines(task, state);
  expect(rows.find(({ item }) => item === 'order')).toMatchObject({
    answer:
      'Customer: book; Customer: find; Customer: greeted; The cut itself; Customer: pay; Customer: wedding',
    verdict: 'right',
  });
  expect(rows.find(({ item }) => item === 'fails')?.answer).toBe(
    'The cut itself: A mirror before the last cut',
  );
});

test('typing in one field is one step to take back, two fields are two', () => {
  const type = (id: string, value: string) => set(id, 'who', value);
  expect(serviceCircle.joins(type('cut', 'A'), type('cut', 'An'))).toBe(true);
  expect(serviceCircle.joins(type('cut', 'A'), type('pay', 'A'))).toBe(false);
  expect(serviceCircle.joins(type('cut', 'A'), set('cut', 'proof', 'A'))).toBe(false);
  expect(serviceCircle.joins(set('cut', 'truth', true), set('cut', 'truth', false))).toBe(false);
  const name = (id: string) => ({ do: 'name', id, name: 'A' }) as const;
  expect(serviceCircle.joins(name('sweep'), name('sweep'))).toBe(true);
  expect(serviceCircle.joins(name('sweep'), name('books'))).toBe(false);
  const phase = (id: string) => ({ do: 'phase-name', phase: id, name: 'A' }) as const;
  expect(serviceCircle.joins(phase('shop'), phase('shop'))).toBe(true);
  expect(serviceCircle.joins(phase('shop'), phase('after'))).toBe(false);
  expect(serviceCircle.joins({ do: 'take', id: 'cut' }, { do: 'take', id: 'cut' })).toBe(false);
});

test('running through one choice with the arrow keys is one step to take back', () => {
  const choose = (value: 'people' | 'software') => set('cut', 'factor', value);
  expect(serviceCircle.joins(choose('people'), choose('software'))).toBe(true);
  expect(serviceCircle.joins(choose('people'), set('cut', 'part', 'tact'))).toBe(false);
});
