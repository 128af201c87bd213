import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_DECK, recordOf } from '../../../src/core/review/deck.ts';
import { merge, mergeDecks, type Replay } from '../../../src/core/review/merge.ts';
import { readDeck } from '../../../src/core/review/read.ts';
import { damaged, deck } from './arbitraries.ts';

/** Nothing but how often and when. */
const replay: Replay = (_, log) => ({
  due: 0,
  stability: 1,
  difficulty: 1,
  days: 0,
  step: 0,
  reps: log.length,
  lapses: 0,
  stage: 2,
  last: log.at(-1)?.[0] ?? 0,
});

const timesOf = (one: typeof NO_DECK, id: string) => recordOf(one, id).log.map(([time]) => time);

describe('reading', () => {
  test('a deck that was kept is read back the same', () => {
    fc.assert(
      fc.property(deck, (one) => {
        expect(readDeck(JSON.stringify(one))).toEqual(one);
      }),
    );
  });

  test('whatever the text, it never throws, and what it reads it reads again the same', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string(), fc.json()), (text) => {
        const once = readDeck(text);
        if (once) expect(readDeck(JSON.stringify(once))).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test('a card that is damaged in one place keeps its reviews', () => {
    const log = [[5, 3, 0, 0]];
    const text = JSON.stringify({
      format: 1,
      cards: { one: { memory: { due: 'soon' }, log: [...log, [6, 9, 0, 0], 'x'] } },
    });
    expect(readDeck(text)?.cards).toEqual({ one: { log } });
  });
});

describe('two decks as one', () => {
  test('no review of either is lost, and none is doubled', () => {
    fc.assert(
      fc.property(deck, deck, (here, file) => {
        const both = mergeDecks(here, file, replay);
        for (const id of [...Object.keys(here.cards), ...Object.keys(file.cards)]) {
          const wanted = new Set([...timesOf(here, id), ...timesOf(file, id)]);
          expect(timesOf(both, id)).toEqual([...wanted].sort((a, b) => a - b));
        }
      }),
    );
  });

  test('what is known of a card never falls behind its newest review', () => {
    fc.assert(
      fc.property(deck, deck, (here, file) => {
        const both = mergeDecks(here, file, replay);
        for (const id of Object.keys(both.cards)) {
          const lasts = [here, file].map((one) => recordOf(one, id).memory?.last ?? -1);
          expect(recordOf(both, id).memory?.last ?? -1).toBeGreaterThanOrEqual(Math.max(...lasts));
        }
      }),
    );
  });

  test('a deck united with itself, or with nothing, is the same text', () => {
    fc.assert(
      fc.property(deck, (one) => {
        const text = JSON.stringify(readDeck(JSON.stringify(one)));
        expect(merge(text, text, replay)).toBe(text);
        expect(merge(text, JSON.stringify(NO_DECK), replay)).toBe(text);
      }),
    );
  });

  test('what is no deck is told from one, and a later edition’s is left alone', () => {
    const text = JSON.stringify(NO_DECK);
    const later = '{"format":2,"cards":{}}';
    expect(merge('damaged', text, replay)).toBeUndefined();
    expect(merge(text, 'damaged', replay)).toBe(text);
    expect(merge(text, later, replay)).toBe(text);
    expect(merge(later, text, replay)).toBe(later);
  });
});
