import { expect, test } from 'vitest';
import { mixups } from '../../../src/core/staged/mixups.ts';
import type { StagedMove } from '../../../src/core/staged/types.ts';
import { rebuildExamples } from '../../../src/kinds/rebuild/examples.ts';
import { missed } from '../../../src/kinds/rebuild/missed.ts';
import { rebuild, VERDICT } from '../../../src/kinds/rebuild/model.ts';
import type { RebuildTask } from '../../../src/kinds/rebuild/task.ts';

const task = rebuildExamples['claims'] as RebuildTask;
const FERRY = 'ferry-complaints';
const MILL = 'mill-ledger';

/** Chooses, and checks: `give(MILL, {who: 'mill'})`. */
function give(item: string, picks: Record<string, string>): readonly StagedMove[] {
  const chosen = Object.entries(picks).map(([ask, option]) => ({ do: 'pick', item, ask, option }));
  return [...(chosen as StagedMove[]), { do: 'check', items: [item] }];
}

function play(...moves: readonly StagedMove[]) {
  return moves.reduce((now, move) => rebuild.step(task, now, move), rebuild.start(task, 1));
}

const pairs = (...moves: readonly StagedMove[]) =>
  mixups(rebuild.items(task), play(...moves), VERDICT).map(({ answer, taken, times, items }) => [
    ...answer,
    taken,
    times,
    items,
  ]);
const parts = (...moves: readonly StagedMove[]) =>
  missed(task, play(...moves)).map(({ slot, times, count }) => [slot.id, times, count]);

test('nothing wrong, nothing mixed up', () => {
  const right = [
    ...give(MILL, { verdict: 'supported' }),
    ...give(MILL, { who: 'mill', when: '2024' }),
  ];
  expect(pairs(...right)).toEqual([]);
  expect(parts(...right)).toEqual([]);
});

test('each wrong verdict counts, over both goes, with the items it happened in', () => {
  const again = { do: 'again', items: [FERRY] } as const;
  const moves = [
    ...give(FERRY, { verdict: 'folklore' }),
    ...give(FERRY, { verdict: 'supported' }),
    again,
    ...give(FERRY, { verdict: 'folklore' }),
    ...give(MILL, { verdict: 'distorted' }),
  ];
  expect(pairs(...moves)).toEqual([
    ['distorted', 'folklore', 2, [FERRY]],
    ['distorted', 'supported', 1, [FERRY]],
    ['supported', 'distorted', 1, [MILL]],
  ]);
});

test('a part was missed in a sentence if it was not right at its first check', () => {
  const ferry = [
    ...give(FERRY, { verdict: 'distorted' }),
    ...give(FERRY, { who: 'experts', when: 'recently', what: 'on-board' }),
    ...give(FERRY, { who: 'ferry-line', when: 'year' }),
  ];
  const mill = [
    ...give(MILL, { verdict: 'supported' }),
    ...give(MILL, { who: 'gyms', when: '2024' }),
  ];
  expect(parts(...ferry, ...mill)).toEqual([
    ['who', 2, 2],
    ['when', 1, 2],
  ]);
});
