import { expect, test } from 'vitest';
import type { QuizMove } from '../../src/core/quiz/types.ts';
import { aDesk, answer, check, pick, stateOf } from './desk.ts';

const picked = (work: Parameters<typeof stateOf>[0]) => stateOf(work).answers['single']?.picked;

test('undo goes back move by move, redo forward again, and both are stored', () => {
  const desk = aDesk();
  const work = desk.tab();
  work.move(pick('single', 'warm'));
  work.move(pick('single', 'seen'));
  work.undo();
  expect(picked(work)).toEqual(['warm']);
  expect(picked(desk.tab())).toEqual(['warm']);
  work.undo();
  expect(picked(work)).toBeUndefined();
  expect(work.$snapshot.get()).toMatchObject({ canUndo: false, canRedo: true });
  work.redo();
  work.redo();
  expect(picked(work)).toEqual(['seen']);
  expect(picked(desk.tab())).toEqual(['seen']);
  expect(work.$snapshot.get()).toMatchObject({ canUndo: true, canRedo: false });
});

test.each<[string, QuizMove[]]>([
  ['a check', [pick('single', 'warm'), check('single')]],
  ['a hint', [pick('single', 'warm'), { do: 'hint', item: 'single' }]],
  ['an answer told', [pick('single', 'warm'), check('single'), { do: 'reveal', item: 'single' }]],
])('%s cannot be taken back, nor anything before it', (_, moves) => {
  const work = aDesk().tab();
  for (const move of moves) work.move(move);
  const state = stateOf(work);
  expect(work.$snapshot.get().canUndo).toBe(false);
  work.undo();
  expect(stateOf(work)).toBe(state);
});

test('what comes after a check can be undone up to it', () => {
  const work = aDesk().tab();
  answer(work, 'single', 'warm');
  const checked = stateOf(work);
  work.move(pick('single', 'seen'));
  work.undo();
  work.undo();
  expect(stateOf(work)).toEqual(checked);
});

test('a new move ends what could be done again', () => {
  const work = aDesk().tab();
  work.move(pick('single', 'warm'));
  work.undo();
  work.move(pick('single', 'seen'));
  expect(work.$snapshot.get().canRedo).toBe(false);
  work.redo();
  expect(picked(work)).toEqual(['seen']);
});

test('with nothing to undo or redo, nothing happens and nothing is stored', () => {
  const desk = aDesk();
  const work = desk.tab();
  work.undo();
  work.redo();
  expect(desk.texts.size).toBe(0);
});

test('undo remembers the last hundred moves', () => {
  const work = aDesk().tab();
  for (let count = 0; count < 120; count++) {
    work.move(pick('single', count % 2 === 0 ? 'warm' : 'seen'));
  }
  let steps = 0;
  for (; work.$snapshot.get().canUndo; steps++) work.undo();
  expect(steps).toBe(100);
});
