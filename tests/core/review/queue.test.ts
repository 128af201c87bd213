import { describe, expect, test } from 'vitest';
import {
  aheadOf,
  answered,
  broughtBack,
  held,
  momentOf,
  released,
  undone,
} from '../../../src/core/review/answer.ts';
import { dayAhead } from '../../../src/core/review/day.ts';
import {
  type CardRecord,
  type Deck,
  type Memory,
  NO_DECK,
  recordOf,
  USUAL,
} from '../../../src/core/review/deck.ts';
import { queueOf } from '../../../src/core/review/queue.ts';

const NOW = new Date(2026, 10, 22, 12).getTime();
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const memory = (part: Partial<Memory> = {}): Memory => ({
  due: NOW,
  stability: 5,
  difficulty: 5,
  days: 5,
  step: 0,
  reps: 1,
  lapses: 0,
  stage: 2,
  last: NOW - 5 * DAY,
  ...part,
});

const seen = (part: Partial<Memory> = {}): CardRecord => {
  const known = memory(part);
  return { memory: known, log: [[known.last, 3, 0, 0]] };
};

const deckOf = (cards: Record<string, CardRecord>, fresh = USUAL.fresh): Deck => ({
  ...NO_DECK,
  cards,
  settings: { ...USUAL, fresh },
});

/** Cards named "note.side". */
const named = (...ids: string[]) => ids.map((id) => ({ id, note: id.split('.')[0] as string }));

describe('the order of a day', () => {
  test('what is being learnt and ready comes first, then what is longest overdue, then new cards', () => {
    const deck = deckOf({
      'a.x': seen({ due: NOW - DAY }),
      'b.x': seen({ due: NOW - 3 * DAY }),
      'c.x': seen({ stage: 3, due: NOW - MINUTE }),
    });
    const queue = queueOf(deck, named('new.x', 'a.x', 'b.x', 'c.x'), NOW);
    expect(queue).toMatchObject({
      learning: ['c.x'],
      due: ['b.x', 'a.x'],
      fresh: ['new.x'],
      next: 'c.x',
    });
  });

  test('a card being learnt waits for its time while there is something else', () => {
    const deck = deckOf({ 'c.x': seen({ stage: 1, due: NOW + 8 * MINUTE, last: NOW }) });
    expect(queueOf(deck, named('c.x', 'new.x'), NOW).next).toBe('new.x');
    expect(queueOf(deck, named('c.x'), NOW).next).toBe('c.x');
  });

  test('one that is long in coming is waited for, and that is said', () => {
    const deck = deckOf({ 'c.x': seen({ stage: 1, due: NOW + 90 * MINUTE, last: NOW }) });
    const queue = queueOf(deck, named('c.x'), NOW);
    expect(queue.next).toBeUndefined();
    expect(queue.wait).toBe(NOW + 70 * MINUTE);
    expect(queueOf(deck, named('c.x'), queue.wait as number).next).toBe('c.x');
  });

  test('what falls due later today belongs to today, what is due tomorrow does not', () => {
    const deck = deckOf({
      'a.x': seen({ due: dayAhead(NOW, 1) - 1 }),
      'b.x': seen({ due: dayAhead(NOW, 1) }),
    });
    expect(queueOf(deck, named('a.x', 'b.x'), NOW).due).toEqual(['a.x']);
  });

  test('new cards stop at the day’s number, which begins anew at four', () => {
    const cards = named('a.x', 'b.x', 'c.x');
    let deck = deckOf({}, 2);
    expect(queueOf(deck, cards, NOW).fresh).toEqual(['a.x', 'b.x']);
    const learnt = memory({ last: NOW, due: NOW + 9 * DAY });
    deck = answered(answered(deck, 'a.x', 4, learnt), 'b.x', 4, learnt);
    expect(queueOf(deck, cards, NOW + MINUTE)).toMatchObject({ fresh: [], next: undefined });
    expect(queueOf(deck, cards, dayAhead(NOW, 1)).next).toBe('c.x');
  });

  test('cards that give each other away do not come on one day', () => {
    const cards = named('a.x', 'a.y', 'b.x');
    const deck = deckOf({ 'a.y': seen() });
    expect(queueOf(deck, cards, NOW).fresh).toEqual(['b.x']);
    const done = answered(deck, 'a.y', 3, memory({ last: NOW, due: NOW + 9 * DAY }));
    expect(queueOf(done, cards, NOW).fresh).toEqual(['b.x']);
    expect(queueOf(done, cards, dayAhead(NOW, 1)).fresh).toEqual(['a.x', 'b.x']);
  });

  test('cards whose source is gone are passed over, their reviews kept', () => {
    const deck = deckOf({ 'gone.x': seen() });
    expect(queueOf(deck, named('a.x'), NOW).due).toEqual([]);
    expect(recordOf(answered(deck, 'a.x', 3, memory({ last: NOW })), 'gone.x').log).toHaveLength(1);
  });
});

describe('keeping cards out', () => {
  const cards = named('a.x');

  test('for today: it is there again at four in the morning', () => {
    const deck = held(deckOf({ 'a.x': seen() }), 'a.x', 'today', NOW);
    expect(queueOf(deck, cards, NOW).next).toBeUndefined();
    expect(queueOf(deck, cards, dayAhead(NOW, 1)).next).toBe('a.x');
  });

  test('for good: until it is let in again', () => {
    const deck = held(deckOf({}), 'a.x', 'always', NOW);
    expect(queueOf(deck, cards, NOW + 900 * DAY).next).toBeUndefined();
    expect(queueOf(released(deck, 'a.x', NOW + 1), cards, NOW + 2).next).toBe('a.x');
  });

  test('a clock that ran ahead does not keep it out for long', () => {
    const deck = held(deckOf({ 'a.x': seen() }), 'a.x', 'today', NOW + 400 * DAY);
    expect(queueOf(deck, cards, NOW).next).toBe('a.x');
  });
});

describe('undo', () => {
  test('takes back the review and what came of it', () => {
    const deck = deckOf({ 'a.x': seen() });
    const { memory: before } = recordOf(deck, 'a.x');
    const after = answered(deck, 'a.x', 1, memory({ last: NOW, stage: 3 }));
    expect(undone(after, { card: 'a.x', time: NOW, memory: before })).toEqual(deck);
  });

  test('leaves alone what was reviewed again since', () => {
    const once = answered(NO_DECK, 'a.x', 3, memory({ last: NOW }));
    const twice = answered(once, 'a.x', 3, memory({ last: NOW + 1 }));
    expect(undone(twice, { card: 'a.x', time: NOW, memory: undefined })).toBe(twice);
  });
});

describe('a clock set back', () => {
  test('a review still comes after those before it', () => {
    const record = seen({ last: NOW });
    expect(momentOf(record, NOW - 3 * DAY)).toBeGreaterThan(NOW);
    expect(momentOf(record, NOW + 5)).toBe(NOW + 5);
  });

  test('reviews of a time yet to come can be taken for today’s, and none is lost', () => {
    const ahead = NOW + 300 * DAY;
    const first = answered(deckOf({ 'a.x': seen() }), 'a.x', 3, memory({ last: ahead }));
    const wrong = answered(first, 'a.x', 3, memory({ last: ahead + 9, due: ahead + 4 * DAY }));
    expect(aheadOf(wrong, NOW)).toBe(1);
    const right = broughtBack(wrong, NOW);
    const { log, memory: known } = recordOf(right, 'a.x');
    expect(aheadOf(right, NOW)).toBe(0);
    expect(log.map(([, ...rest]) => rest)).toEqual(
      recordOf(wrong, 'a.x').log.map(([, ...rest]) => rest),
    );
    expect(new Set(log.map(([time]) => time)).size).toBe(log.length);
    expect(known?.last).toBe(log.at(-1)?.[0]);
    expect((known?.due ?? 0) - (known?.last ?? 0)).toBe(4 * DAY - 9);
  });

  test('a clock that is wrong by hours is nothing to speak of', () => {
    expect(aheadOf(deckOf({ 'a.x': seen({ last: NOW + 5 * 60 * MINUTE }) }), NOW)).toBe(0);
  });
});
