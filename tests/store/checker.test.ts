import { describe, expect, test } from 'vitest';
import { blankEntry, fromText, toText, written } from '../../src/core/standards/notebook.ts';
import { openChecker } from '../../src/store/checker.ts';
import { CHECKER_KEY } from '../../src/store/keys.ts';
import { memoryShelf, type Shelf } from '../../src/store/shelf.ts';

const entry = written(blankEntry('one'), 'does', 'We give a warm welcome.');

const copies = (shelf: Shelf) =>
  shelf
    .keys()
    .filter((key) => key.startsWith('aside:checker:'))
    .map((key) => shelf.get(key));

test('another tab’s changes are taken over', () => {
  const shelf = memoryShelf();
  const [here, there] = [openChecker(shelf, () => 'here'), openChecker(shelf, () => 'there')];
  there.keep([entry]);
  here.refresh();
  expect(here.$notebook.get()).toEqual([entry]);
});

describe('what is stored', () => {
  test('if it cannot be read, it is set aside whole, that is said, and one begins afresh', () => {
    const shelf = memoryShelf();
    shelf.set(CHECKER_KEY, '{"format":1,"stand');
    const store = openChecker(shelf, () => 'new');
    expect(store.$notice.get()).toBe('damaged');
    expect(store.$notebook.get()).toEqual([blankEntry('new')]);
    store.keep([entry]);
    expect(copies(shelf)).toEqual(['{"format":1,"stand']);
    expect(openChecker(shelf, () => 'x').$notebook.get()).toEqual([entry]);
    store.dismiss();
    expect(store.$notice.get()).toBeNull();
  });

  test('if another tab spoils it while this one is open, nothing of either is lost', () => {
    const shelf = memoryShelf();
    const store = openChecker(shelf, () => 'new');
    store.keep([entry]);
    shelf.set(CHECKER_KEY, 'spoilt');
    store.refresh();
    expect(copies(shelf)).toEqual(['spoilt']);
    expect(store.$notebook.get()).toEqual([entry]);
    expect(fromText(shelf.get(CHECKER_KEY) ?? '')).toEqual([entry]);
  });

  test('if a later edition has written it, it is left as it is', () => {
    const shelf = memoryShelf();
    const later = '{"format":2,"standards":[]}';
    shelf.set(CHECKER_KEY, later);
    const store = openChecker(shelf, () => 'new');
    store.keep([entry]);
    expect(store.$notice.get()).toBe('later');
    expect(store.$notebook.get()).toEqual([entry]);
    expect(shelf.get(CHECKER_KEY)).toBe(later);
    expect(copies(shelf)).toEqual([]);
  });

  test('if it is erased, nothing of it comes back', () => {
    const shelf = memoryShelf();
    const store = openChecker(shelf, () => 'new');
    store.keep([entry]);
    shelf.remove(CHECKER_KEY);
    store.refresh();
    expect(store.$notebook.get()).toEqual([blankEntry('new')]);
    expect(toText(store.$notebook.get())).not.toContain('warm');
  });
});
