import { expect, test } from 'vitest';
import type { Kind } from '../../src/core/kind.ts';
import { memoryShelf } from '../../src/store/shelf.ts';
import { openWork } from '../../src/store/work.ts';

type Note = { readonly field: string; readonly text: string };

/** Fields to type in: letters into one of them go together. */
const notes: Kind<object, { readonly [field: string]: string }, Note> = {
  name: 'notes',
  version: 1,
  start: () => ({}),
  step: (_, state, { field, text }) => ({ ...state, [field]: text }),
  settles: () => false,
  joins: (before, move) => before.field === move.field,
  choices: () => ({ scenes: [], items: 0, hints: false }),
  assign: (task) => task,
  finish: (_, state) => state,
  grade: () => [],
  lines: () => [],
  read: (_, saved) => ({ state: saved as { readonly [field: string]: string }, setAside: [] }),
};

function aNotebook() {
  const work = openWork(notes, {}, 'notes', memoryShelf(), { now: () => 1 });
  const type = (field: string, ...texts: readonly string[]) => {
    for (const text of texts) work.move({ field, text });
  };
  return { work, type, state: () => work.$snapshot.get().state };
}

test('one undo takes back all that was typed in one field', () => {
  const { work, type, state } = aNotebook();
  type('who', 'A', 'An', 'Ana');
  type('why', 'B', 'Be');
  work.undo();
  expect(state()).toEqual({ who: 'Ana' });
  work.undo();
  expect(state()).toEqual({});
  work.redo();
  expect(state()).toEqual({ who: 'Ana' });
});

test('after an undo or redo, typing begins a step of its own', () => {
  const { work, type, state } = aNotebook();
  type('who', 'A');
  type('why', 'B');
  work.undo();
  work.redo();
  type('why', 'Be');
  work.undo();
  expect(state()).toEqual({ who: 'A', why: 'B' });
});
