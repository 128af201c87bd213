import { describe, expect, test } from 'vitest';
import { blind, check, kind, looked, pick, play, task, why } from './items.ts';

const note = { do: 'write', item: 'lamp', text: 'Why' } as const;
const moves = [...looked, ...pick('cause fuse'), check(), ...pick('which main'), note, why('cat')];
const state = play(moves);

/** What is read of `state` after `spoil` has changed it. */
function read(spoil: (lamp: Record<string, unknown>) => void = () => {}) {
  const copy = JSON.parse(JSON.stringify(state)) as { answers: Record<string, never> };
  spoil(copy.answers['lamp'] as unknown as Record<string, unknown>);
  return kind.read(task, copy, 1);
}

test('what was saved is read back the same', () => {
  expect(read()).toEqual({ state, setAside: [] });
  const final = kind.finish(blind, play([...looked, ...pick('cause ghost', 'which white')], blind));
  expect(kind.read(blind, JSON.parse(JSON.stringify(final)), 1)).toEqual({
    state: final,
    setAside: [],
  });
});

describe('an answer that means something else by now is set aside alone', () => {
  const spoils: Readonly<Record<string, (lamp: Record<string, unknown>) => void>> = {
    'another version of the item': (lamp) => {
      lamp['version'] = 2;
    },
    'an option that is gone': (lamp) => {
      lamp['stages'] = { cause: { picked: { cause: 'gnome' }, tries: [], revealed: false } };
    },
    'an option of what is not held': (lamp) => {
      const cause = { picked: {}, tries: [{ cause: 'bulb' }], revealed: false };
      const details = { picked: { which: 'main' }, tries: [], revealed: false };
      lamp['stages'] = { cause, details };
    },
    'nothing, handed in': (lamp) => {
      lamp['stages'] = { cause: { picked: {}, tries: [{}], revealed: false } };
    },
    'a stage that is gone': (lamp) => {
      lamp['stages'] = { roof: { picked: {}, tries: [], revealed: false } };
    },
    'a clue that is gone': (lamp) => {
      lamp['looked'] = ['cellar'];
    },
    'a clue twice': (lamp) => {
      lamp['looked'] = ['bulb', 'bulb'];
    },
    'a tick that is gone': (lamp) => {
      lamp['ticked'] = ['nothing'];
    },
    'a note that is too long': (lamp) => {
      lamp['note'] = 'a'.repeat(1001);
    },
    'half a character in a note': (lamp) => {
      lamp['note'] = 'a\ud83d';
    },
    'a note that is none': (lamp) => {
      lamp['note'] = 7;
    },
    'another go of nonsense': (lamp) => {
      lamp['before'] = { cause: 1 };
    },
  };
  test.each(Object.entries(spoils))('%s', (_, spoil) => {
    const reading = read(spoil);
    expect(reading?.setAside).toEqual(['lamp']);
    expect(Object.keys(reading?.state.answers ?? {})).toEqual(['door']);
  });
});

test('a note where none is asked for is not read', () => {
  const door = { ...state.answers['door'], note: 'Why' };
  const saved = { ...state, answers: { door } };
  expect(kind.read(task, saved, 1)?.setAside).toEqual(['door']);
});

test('a place that is gone is the first item; the summary stays the summary', () => {
  const at = (place: string) => kind.read(task, { ...state, at: place }, 1)?.state.at;
  expect([at('cellar'), at(''), at('gate')]).toEqual(['lamp', '', 'gate']);
});

test('another version of the kind, and what is no state, is not read', () => {
  expect(kind.read(task, state, 2)).toBeUndefined();
  for (const saved of [null, [], 'x', { seed: -1, answers: {} }, { seed: 1 }]) {
    expect(kind.read(task, saved, 1)).toBeUndefined();
  }
});
