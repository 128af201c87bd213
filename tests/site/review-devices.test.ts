import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, momentOf, released } from '../../src/core/review/answer.ts';
import { type Deck, NO_DECK, type Rating, recordOf } from '../../src/core/review/deck.ts';
import { merge, mergeDecks } from '../../src/core/review/merge.ts';
import { outcomes, replay } from '../../src/site/review/schedule.ts';

const NOW = new Date(2026, 10, 22, 12).getTime();
const HOUR = 3_600_000;
const CARDS = ['term:cap:define', 'term:cap:name'];

const reviewed = (deck: Deck, card: string, rating: Rating, now: number): Deck => {
  const record = recordOf(deck, card);
  const memory = outcomes(card, record.memory, momentOf(record, now))[rating];
  return answered(deck, card, rating, memory);
};

/** Reviews of one card on one device, in hours from the first one. */
const on = (deck: Deck, ...reviews: readonly (readonly [hours: number, rating: Rating])[]) =>
  reviews.reduce(
    (one, [hours, rating]) => reviewed(one, CARDS[0] as string, rating, NOW + hours * HOUR),
    deck,
  );

const known = (deck: Deck) => recordOf(deck, CARDS[0] as string).memory;
const united = (here: Deck, file: Deck) => mergeDecks(here, file, replay);

describe('a card reviewed on two devices', () => {
  const phone = on(NO_DECK, [0, 3], [1, 3], [80, 1]);
  const desk = on(NO_DECK, [30, 3], [31, 3], [120, 3]);
  const single = on(NO_DECK, [0, 3], [1, 3], [30, 3], [31, 3], [80, 1], [120, 3]);

  test('is known as if all reviews had been made on one, whichever brings them together', () => {
    expect(known(united(phone, desk))).toEqual(known(single));
    expect(known(united(desk, phone))).toEqual(known(single));
    expect(known(single)).not.toEqual(known(desk));
  });

  test('is told once: the other device takes over what the first one reckoned', () => {
    const there = united(desk, phone);
    expect(merge(JSON.stringify(phone), JSON.stringify(there), replay)).toBe(
      JSON.stringify(united(phone, there)),
    );
    expect(known(united(phone, there))).toBe(known(there));
  });

  test('keeps what was known where the first reviews are missing', () => {
    const [id = ''] = CARDS;
    const { log, ...rest } = recordOf(phone, id);
    const damaged = { ...phone, cards: { [id]: { ...rest, log: log.slice(1) } } };
    const later = on(damaged, [500, 3]);
    const other = on(damaged, [400, 3]);
    expect(known(united(later, other))).toEqual(known(later));
  });
});

const aDeed = fc.record({
  on: fc.constantFrom('phone', 'desk'),
  hours: fc.double({ min: 0, max: 400, noNaN: true }),
  card: fc.constantFrom(...CARDS),
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Rating>(1, 2, 3, 4) },
    { weight: 1, arbitrary: fc.constantFrom('sync', 'let in') },
  ),
});

test('however often two devices bring each other their decks, they come to the same', () => {
  fc.assert(
    fc.property(fc.array(aDeed, { maxLength: 24 }), (deeds) => {
      const decks = { phone: NO_DECK as Deck, desk: NO_DECK as Deck };
      let now = NOW;
      for (const { on: device, hours, card, what } of deeds) {
        now += Math.round(hours * HOUR) + 1;
        const other = device === 'phone' ? 'desk' : 'phone';
        if (what === 'sync') decks[device] = united(decks[device], decks[other]);
        else if (what === 'let in') decks[device] = released(decks[device], card, now);
        else decks[device] = reviewed(decks[device], card, what, now);
      }
      const [here, there] = [united(decks.phone, decks.desk), united(decks.desk, decks.phone)];
      for (const card of CARDS) {
        const { log, memory } = recordOf(here, card);
        expect(recordOf(there, card)).toEqual({ ...recordOf(here, card), log, memory });
        expect(memory).toEqual(replay(card, log));
      }
      expect(united(here, decks.desk)).toEqual(here);
      expect(united(here, there)).toEqual(here);
    }),
  );
});
