import { describe, expect, test } from 'vitest';
import { answered } from '../../src/core/review/answer.ts';
import { type Memory, recordOf } from '../../src/core/review/deck.ts';
import { REVIEW_KEY } from '../../src/store/keys.ts';
import { openReview } from '../../src/store/review.ts';
import { memoryShelf, type Shelf, sturdyShelf } from '../../src/store/shelf.ts';

const memory = (last: number): Memory => ({
  due: last + 1,
  stability: 1,
  difficulty: 5,
  days: 0,
  step: 0,
  reps: 1,
  lapses: 0,
  stage: 1,
  last,
});

const times = (shelf: Shelf, card: string) =>
  recordOf(openReview(shelf).$deck.get(), card).log.map(([time]) => time);

describe('two tabs', () => {
  test('neither overwrites the other’s answers', () => {
    const shelf = memoryShelf();
    const [one, two] = [openReview(shelf), openReview(shelf)];
    one.change((deck) => answered(deck, 'a', 3, memory(1)));
    two.change((deck) => answered(deck, 'b', 3, memory(2)));
    one.change((deck) => answered(deck, 'a', 3, memory(3)));
    expect(times(shelf, 'a')).toEqual([1, 3]);
    expect(times(shelf, 'b')).toEqual([2]);
  });

  test('what another has kept is taken over when asked for', () => {
    const shelf = memoryShelf();
    const [one, two] = [openReview(shelf), openReview(shelf)];
    one.change((deck) => answered(deck, 'a', 3, memory(1)));
    two.refresh();
    expect(recordOf(two.$deck.get(), 'a').log).toHaveLength(1);
  });

  test('what another has erased is gone here, too', () => {
    const shelf = memoryShelf();
    const store = openReview(shelf);
    store.change((deck) => answered(deck, 'a', 3, memory(1)));
    shelf.remove(REVIEW_KEY);
    store.refresh();
    expect(store.$deck.get().cards).toEqual({});
  });
});

describe('what is stored', () => {
  test('if it cannot be read, it is set aside whole, and that is said', () => {
    const shelf = memoryShelf();
    shelf.set(REVIEW_KEY, '{"format":1,"car');
    const store = openReview(shelf);
    expect(store.$notice.get()).toBe('damaged');
    store.change((deck) => answered(deck, 'a', 3, memory(1)));
    const copies = shelf.keys().filter((key) => key.startsWith('aside:review:'));
    expect(copies.map((key) => shelf.get(key))).toEqual(['{"format":1,"car']);
    expect(times(shelf, 'a')).toEqual([1]);
  });

  test('if a later edition has written it, it is left as it is', () => {
    const shelf = memoryShelf();
    const later = '{"format":2,"cards":{}}';
    shelf.set(REVIEW_KEY, later);
    const store = openReview(shelf);
    store.change((deck) => answered(deck, 'a', 3, memory(1)));
    expect(store.$notice.get()).toBe('later');
    expect(shelf.get(REVIEW_KEY)).toBe(later);
  });

  test('while there is no room, answers are held on the page and stored once there is', () => {
    const disk = memoryShelf();
    let isFull = true;
    const full: Shelf = {
      ...disk,
      set: (key, text) => {
        if (isFull) throw new Error('QuotaExceededError');
        disk.set(key, text);
      },
    };
    const store = openReview(sturdyShelf(full, () => {}));
    store.change((deck) => answered(deck, 'a', 3, memory(1)));
    store.refresh();
    expect(recordOf(store.$deck.get(), 'a').log).toHaveLength(1);
    isFull = false;
    store.change((deck) => answered(deck, 'b', 3, memory(2)));
    expect(times(disk, 'a')).toEqual([1]);
    expect(times(disk, 'b')).toEqual([2]);
  });
});
