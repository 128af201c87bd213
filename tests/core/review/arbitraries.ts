import fc from 'fast-check';
import type {
  CardRecord,
  Deck,
  Memory,
  Rating,
  Review,
  Stage,
} from '../../../src/core/review/deck.ts';
import { SIDES, termCard, USUAL } from '../../../src/core/review/deck.ts';

const time = fc.integer({ min: 1, max: 4_000_000_000_000 });

const review: fc.Arbitrary<Review> = fc.tuple(
  time,
  fc.constantFrom<Rating>(1, 2, 3, 4),
  fc.constantFrom<Stage>(0, 1, 2, 3),
  fc.nat(400),
);

const memory: fc.Arbitrary<Memory> = fc.record({
  due: time,
  stability: fc.double({ min: 0.001, max: 36500, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  days: fc.nat(400),
  step: fc.nat(2),
  reps: fc.nat(50),
  lapses: fc.nat(9),
  stage: fc.constantFrom(1, 2, 3),
  last: time,
});

const record: fc.Arbitrary<CardRecord> = fc.record(
  {
    memory,
    log: fc
      .uniqueArray(review, { maxLength: 6, selector: ([at]) => at })
      .map((log) => log.sort((a, b) => a[0] - b[0])),
    hold: fc.record({ until: fc.option(time), at: time }),
  },
  { requiredKeys: ['log'] },
);

const ids = ['cap', 'rater', '__proto__'].flatMap((id) => SIDES.map((side) => termCard(id, side)));

/** Any deck that could have been kept. */
export const deck: fc.Arbitrary<Deck> = fc.record({
  format: fc.constant(1 as const),
  cards: fc.dictionary(
    fc.constantFrom(...ids),
    record.filter(({ log, memory, hold }) => log.length > 0 || Boolean(memory ?? hold)),
  ),
  settings: fc.record({ at: time, fresh: fc.nat(100) }).map((part) => ({ ...USUAL, ...part })),
});

/** Text that is nearly a deck: one of it, with something put in place of something else. */
export const damaged: fc.Arbitrary<string> = fc
  .tuple(deck, fc.nat(), fc.constantFrom('', 'x', '{', '-1', '1e400', 'null', '"', '[]'))
  .map(([value, at, wrong]) => {
    const text = JSON.stringify(value);
    const place = at % text.length;
    return text.slice(0, place) + wrong + text.slice(place + 1);
  });
