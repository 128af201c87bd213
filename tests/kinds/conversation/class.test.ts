import { expect, test } from 'vitest';
import { countNodes, inOrder } from '../../../src/kinds/conversation/way/class.ts';
import { again, BADLY, play, ROUND, say, talk, task, WELL } from './play.ts';

test('of each student the first go counts, a node come to twice counts once', () => {
  const states = [
    play(task, ...say(...WELL)),
    play(task, ...say(...BADLY), again, ...say(...WELL)),
    play(task, ...say(...ROUND)),
    play(task, ...say('own-it')),
    play(task),
  ];
  const counts = countNodes(talk, states).map(({ node, students, replies }) => [
    node.id,
    students,
    Object.fromEntries(replies.map(({ reply, students: count }) => [reply.id, count])),
  ]);
  expect(counts).toEqual([
    ['complains', 4, { 'own-it': 2, policy: 2, sorry: 0 }],
    ['waits', 3, { 'by-when': 2, soon: 0 }],
    ['insists', 2, { repeat: 1, 'start-again': 1 }],
    ['pleased', 2, {}],
    ['leaves', 1, {}],
  ]);
});

test('nodes come nearest first, ends last', () => {
  expect(inOrder(talk).map(({ id }) => id)).toEqual([
    'complains',
    'waits',
    'insists',
    'pleased',
    'doubts',
    'leaves',
  ]);
});
