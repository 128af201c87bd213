import { describe, expect, test } from 'vitest';
import { present, type Standing } from '../../../src/core/staged/answer.ts';
import type { StagedState } from '../../../src/core/staged/types.ts';
import { check, items, kind, look, looked, pick, play, reveal, task, why } from './items.ts';

const standings = (state: StagedState): readonly Standing[] =>
  present(lamp, state.answers['lamp']).map(({ standing }) => standing);
const lamp = items[0] as (typeof items)[0];
const picked = (state: StagedState, stage: string) => state.answers['lamp']?.stages[stage]?.picked;

describe('looking first', () => {
  test('nothing can be chosen before enough has been looked at', () => {
    const state = play(look('switch'));
    expect(standings(state)).toEqual(['shut', 'shut', 'shut']);
    expect(play(pick('cause bulb'), task, state)).toBe(state);
    expect(standings(play(look('neighbour'), task, state))).toEqual(['open', 'shut', 'shut']);
  });

  test('the same twice counts once, and what is not there not at all', () => {
    const state = play(look('switch', 'switch', 'cellar'));
    expect(state.answers['lamp']?.looked).toEqual(['switch']);
  });
});

describe('one stage after the other', () => {
  test('a right choice opens the next stage, a wrong one does not', () => {
    expect(standings(play([...looked, ...pick('cause ghost'), check()]))[1]).toBe('shut');
    const state = play([...looked, ...pick('cause fuse'), check()]);
    expect(standings(state)).toEqual(['right', 'open', 'shut']);
    expect(play(pick('bill owner'), task, state)).toBe(state);
  });

  test('what can be chosen later follows from what holds', () => {
    const state = play([...looked, ...pick('cause fuse'), check()]);
    expect(play(pick('which warm'), task, state)).toBe(state);
    expect(picked(play(pick('which main'), task, state), 'details')).toEqual({ which: 'main' });
  });

  test('a stage without anything to choose is passed', () => {
    const state = play([...looked, ...pick('cause bulb'), check()]);
    const done = play([...pick('which warm', 'size small'), check()], task, state);
    expect(standings(done)).toEqual(['right', 'right', 'right']);
    expect(kind.grade(task, done)[0]).toMatchObject({ done: true, points: 1 });
  });

  test('what was checked and found right is over', () => {
    const state = play([...looked, ...pick('cause fuse'), check()]);
    expect(play(pick('cause bulb'), task, state)).toBe(state);
  });
});

describe('checking', () => {
  test('is impossible before everything is chosen', () => {
    const state = play([...looked, ...pick('cause fuse'), check(), ...pick('which main')]);
    expect(play([check()], task, state)).toBe(state);
  });

  test('keeps what is right, strikes out what is wrong', () => {
    const begun = [...looked, ...pick('cause bulb'), check()];
    const state = play([...begun, ...pick('which warm', 'size large'), check()]);
    expect(play(pick('which cold'), task, state), 'kept').toBe(state);
    expect(play(pick('size large'), task, state), 'struck').toBe(state);
    const done = play([...pick('size medium'), check()], task, state);
    expect(done.answers['lamp']?.stages['details']?.tries).toEqual([
      { which: 'warm', size: 'large' },
      { which: 'warm', size: 'medium' },
    ]);
  });

  test('judges all items named whose choices are complete', () => {
    const state = play([why('wind'), why('cat', 'gate'), check('door', 'gate', 'lamp')]);
    expect(kind.grade(task, state).map(({ points }) => points)).toEqual([0, 1, 0]);
    expect(Object.keys(state.answers)).toEqual(['door', 'gate']);
  });

  test('a choice can be taken back until then', () => {
    const state = play([why('wind'), why('')]);
    expect(state.answers['door']?.stages['why']?.picked).toEqual({});
    expect(play([check('door')], task, state)).toBe(state);
  });
});

test('nothing is told before a first try; what is told opens the next stage', () => {
  const begun = play([...looked, ...pick('cause ghost')]);
  expect(play([reveal], task, begun)).toBe(begun);
  const state = play([check(), reveal], task, begun);
  expect(standings(state)).toEqual(['told', 'open', 'shut']);
  expect(picked(play(pick('which warm'), task, state), 'details')).toEqual({ which: 'warm' });
});

test('notes are kept up to their longest, and only where one is asked for', () => {
  const write = (item: string, text: string) => play([{ do: 'write', item, text }]);
  expect(write('lamp', 'a'.repeat(2000)).answers['lamp']?.note).toHaveLength(1000);
  expect(write('lamp', `${'a'.repeat(999)}🙂`).answers['lamp']?.note).toBe('a'.repeat(999));
  expect(write('door', 'a').answers['door']).toBeUndefined();
  const typed = { do: 'write', item: 'lamp', text: 'a' } as const;
  expect(kind.joins(typed, { ...typed, text: 'ab' })).toBe(true);
  expect(kind.joins(typed, { ...typed, item: 'door' })).toBe(false);
});

test('ticks go on and off', () => {
  const tick = { do: 'tick', item: 'lamp', tick: 'says-why' } as const;
  expect(play([tick]).answers['lamp']?.ticked).toEqual(['says-why']);
  expect(play([tick, tick]).answers['lamp']?.ticked).toEqual([]);
  expect(play([{ ...tick, tick: 'nothing' }])).toEqual(play([]));
});

test('undo stops at whatever has shown something', () => {
  const settling = [look('bulb')[0], check(), reveal, { do: 'hint', item: 'lamp' }] as const;
  expect(settling.every((move) => move && kind.settles(move))).toBe(true);
  expect(kind.settles(why('wind'))).toBe(false);
});
