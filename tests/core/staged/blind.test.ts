import { describe, expect, test } from 'vitest';
import { present } from '../../../src/core/staged/answer.ts';
import {
  blind,
  check,
  items,
  kind,
  looked,
  pick,
  play,
  points,
  reveal,
  task,
  why,
} from './items.ts';

const lamp = items[0] as (typeof items)[0];
const all = [...looked, ...pick('cause fuse', 'which main', 'size ten', 'bill tenant')];
const stagesIn = (state: ReturnType<typeof play>) => state.answers['lamp']?.stages ?? {};

describe('where nothing is told', () => {
  test('a stage opens as soon as everything before it is chosen', () => {
    const state = play([...looked, ...pick('cause fuse', 'bill owner', 'which main')], blind);
    expect(Object.keys(stagesIn(state))).toEqual(['cause', 'details']);
    expect(Object.keys(stagesIn(play(all, blind)))).toEqual(['cause', 'details', 'bill']);
  });

  test('nothing is checked or shown, and nothing is begun anew', () => {
    const state = play(all, blind);
    const moves = [check(), reveal, { do: 'again', items: ['lamp'] }] as const;
    for (const move of moves) expect(kind.step(blind, state, move)).toBe(state);
  });

  test('another choice takes back what it makes impossible, and only that', () => {
    const other = play([...all, ...pick('cause ghost')], blind);
    expect(stagesIn(other)['details']?.picked).toEqual({});
    expect(stagesIn(other)['bill']?.picked).toEqual({});
    // A ghost can be in the kitchen as well as a fuse.
    const kitchen = [...looked, ...pick('cause fuse', 'which kitchen', 'size ten')];
    const kept = play([...kitchen, ...pick('cause ghost')], blind);
    expect(stagesIn(kept)['details']?.picked).toEqual({ which: 'kitchen' });
  });

  test('a choice taken back shuts what follows', () => {
    const state = play([...all, ...pick('size')], blind);
    expect(stagesIn(state)['details']?.picked).toEqual({ which: 'main' });
    expect(stagesIn(state)['bill']?.picked).toEqual({});
  });
});

describe('handing in', () => {
  test('checks every stage that was answered, whatever became of those before it', () => {
    const wrong = [...looked, ...pick('cause ghost', 'which white', 'size large', 'bill owner')];
    const final = kind.finish(blind, play(wrong, blind));
    expect(Object.values(stagesIn(final)).map(({ tries }) => tries.length)).toEqual([1, 1, 1]);
    expect(points(final)).toBeCloseTo(1 / 4);
    expect(points(kind.finish(blind, play(all, blind)))).toBeCloseTo(3 / 4);
  });

  test('checks a stage that is answered in part', () => {
    const final = kind.finish(blind, play([...looked, ...pick('cause fuse', 'which main')], blind));
    expect(stagesIn(final)['details']?.tries).toEqual([{ which: 'main' }]);
    expect(points(final)).toBeCloseTo(2 / 4);
  });

  test('checks what is chosen and unchecked in work that tells', () => {
    const state = play([why('wind')]);
    expect(points(state, 'door')).toBe(0);
    expect(points(kind.finish(task, state), 'door')).toBe(1);
  });

  test('taken up again, nothing shows what was right, and all can be changed', () => {
    const final = kind.finish(blind, play(all, blind));
    const shown = present(lamp, final.answers['lamp'], blind.assigned);
    expect(shown.map(({ standing }) => standing)).toEqual(['open', 'open', 'open']);
    expect(shown.map(({ answer }) => answer.tries)).toEqual([[], [], []]);
    const changed = kind.finish(blind, play(pick('bill owner'), blind, final));
    expect(points(changed)).toBe(1);
    expect(stagesIn(changed)['cause']?.tries).toHaveLength(1);
  });
});

test('an item answered in part says so, until every stage of it has its answer', () => {
  const part = [...looked, ...pick('cause fuse', 'which main')];
  const line = (of: typeof blind, state: ReturnType<typeof play>) => kind.lines(of, state)[0];
  expect(line(blind, play([], blind))).not.toHaveProperty('unfinished');
  expect(line(blind, play(part, blind))).toMatchObject({ unfinished: true });
  expect(line(blind, play(all, blind))).not.toHaveProperty('unfinished');
  expect(line(task, kind.finish(blind, play(part, blind)))).toMatchObject({ unfinished: true });
  expect(line(task, kind.finish(blind, play(all, blind)))).not.toHaveProperty('unfinished');
  // A bulb costs nothing: there is no bill to choose.
  const bulb = [...looked, ...pick('cause bulb', 'which cold', 'size large')];
  expect(line(blind, play(bulb, blind))).not.toHaveProperty('unfinished');
});
