import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../src/core/backup/format.ts';
import { choice } from '../../src/kinds/choice/model.ts';
import {
  type Incoming,
  makeBackup,
  planRestore,
  type RestorePlan,
  restore,
} from '../../src/store/backup.ts';
import {
  memoryShelf,
  type Shelf,
  storageShelf,
  sturdyShelf,
  type Trouble,
} from '../../src/store/shelf.ts';
import { openWork } from '../../src/store/work.ts';
import { answer, EXERCISE, stateOf, task } from './desk.ts';
import { fakeStorage } from './storage.ts';

const WORK = `work:${EXERCISE}`;
const fine = () => 'fine' as const;

/** A browser whose clock stands at `time`, and goes on with every move. */
function aBrowser(time: number, shelf: Shelf = memoryShelf()) {
  let now = time;
  const open = () => openWork(choice, task, EXERCISE, shelf, { now: () => ++now });
  return { shelf, open, work: open() };
}

/** What `shelf` holds, through the text of a file. */
function entriesOf(shelf: Shelf): ReadonlyMap<string, string> {
  const read = readBackup(writeBackup(makeBackup(shelf, '1.0.0', 1)));
  if ('problem' in read) throw new Error(read.problem);
  return read.entries;
}

const plan = (from: Shelf, to: Shelf, mergers = {}) =>
  planRestore(entriesOf(from), to, fine, mergers);

const wordsOf = ({ items }: RestorePlan): Record<string, Incoming['is']> =>
  Object.fromEntries(items.map(({ key, is }) => [key, is]));

/** Restores without trouble; answers the way back. */
function done(to: Shelf, plan: RestorePlan): () => number {
  const restored = restore(plan, to, () => null);
  if ('problem' in restored) throw new Error(restored.problem);
  return restored.undo;
}

const all = (shelf: Shelf) => new Map(shelf.keys().map((key) => [key, shelf.get(key)]));
const asides = (shelf: Shelf) => shelf.keys().filter((key) => key.startsWith('aside:'));

describe('a back-up in a fresh browser', () => {
  test('brings everything, so that one goes on where one stopped', () => {
    const home = aBrowser(100);
    answer(home.work, 'single', 'seen');
    home.shelf.set('theme', 'dark');
    const school = memoryShelf();
    const offered = plan(home.shelf, school);
    expect(wordsOf(offered)).toEqual({ [WORK]: 'new', theme: 'new' });
    expect(all(school).size).toBe(0);
    done(school, offered);
    expect(stateOf(aBrowser(900, school).work)).toEqual(stateOf(home.work));
    expect(school.get('theme')).toBe('dark');
  });

  test('does not say when that other browser saved its back-up, or what it chose for itself', () => {
    const home = memoryShelf();
    home.set('learning', '{"format":1,"backedUp":5}');
    home.set('offline', 'off');
    expect(entriesOf(home).size).toBe(0);
  });
});

describe('where both have worked', () => {
  const both = (mine: number, theirs: number) => {
    const [here, file] = [aBrowser(mine), aBrowser(theirs)];
    answer(here.work, 'single', 'warm');
    answer(file.work, 'single', 'seen');
    return { here, file };
  };

  test('newer work of the file becomes the present one; what was here is kept aside', () => {
    const { here, file } = both(100, 900);
    const before = here.shelf.get(WORK);
    const offered = plan(file.shelf, here.shelf);
    expect(wordsOf(offered)).toEqual({ [WORK]: 'newer' });
    done(here.shelf, offered);
    expect(stateOf(here.open())).toEqual(stateOf(file.work));
    expect(asides(here.shelf).map((key) => here.shelf.get(key))).toEqual([before]);
    const started = here
      .open()
      .$snapshot.get()
      .saved.attempts.map((one) => one.started);
    expect(started).toEqual([101, 901]);
  });

  test('older work of the file is kept aside; what is here stays', () => {
    const { here, file } = both(900, 100);
    const state = stateOf(here.work);
    const offered = plan(file.shelf, here.shelf);
    expect(wordsOf(offered)).toEqual({ [WORK]: 'aside' });
    done(here.shelf, offered);
    expect(stateOf(here.open())).toEqual(state);
    expect(asides(here.shelf).map((key) => here.shelf.get(key))).toEqual([file.shelf.get(WORK)]);
  });

  test('a page that shows the exercise takes the restored work over', () => {
    const { here, file } = both(100, 900);
    done(here.shelf, plan(file.shelf, here.shelf));
    here.work.refresh();
    expect(stateOf(here.work)).toEqual(stateOf(file.work));
  });

  test('doing it again has nothing left to do', () => {
    for (const { here, file } of [both(100, 900), both(900, 100)]) {
      done(here.shelf, plan(file.shelf, here.shelf));
      const again = plan(file.shelf, here.shelf);
      expect(wordsOf(again)).toEqual({ [WORK]: 'same' });
      expect(again.writes.size).toBe(0);
    }
  });

  test('undo puts back what was there', () => {
    const { here, file } = both(100, 900);
    file.shelf.set('theme', 'dark');
    const before = all(here.shelf);
    const undo = done(here.shelf, plan(file.shelf, here.shelf));
    expect(all(here.shelf)).not.toEqual(before);
    expect(undo()).toBe(0);
    expect(all(here.shelf)).toEqual(before);
  });

  test('undo leaves alone what somebody has gone on with since', () => {
    const { here, file } = both(100, 900);
    file.shelf.set('theme', 'dark');
    const undo = done(here.shelf, plan(file.shelf, here.shelf));
    const later = here.open();
    answer(later, 'several', 'limit');
    expect(undo()).toBe(1);
    expect(stateOf(here.open())).toEqual(stateOf(later));
    expect(here.shelf.get('theme')).toBeNull();
  });
});

describe('other entries', () => {
  test.each([
    ['a setting stays as it is here', 'theme', 'light', 'dark', 'kept', 'light'],
    ['a draft stays as it is here', 'draft', '{"a":1}', '{"a":2}', 'kept', '{"a":1}'],
    ['the same is the same', 'theme', 'dark', 'dark', 'same', 'dark'],
    ['what has a way to be united is united', 'review', '1', '2', 'joined', '1+2'],
    ['work that cannot be read stays out', WORK, null, '{"format":1', 'unreadable', null],
    ['work of a format to come stays in the file', WORK, null, '{"format":2}', 'future', null],
    ['a key nobody knows stays in the file', 'mind', null, 'x', 'future', null],
    ['a copy set aside comes along', 'aside:x:1', null, 'x', 'new', 'x'],
  ] as const)('%s', (_, key, here, file, is, after) => {
    const [home, school] = [memoryShelf(), memoryShelf()];
    home.set(key, file);
    if (here !== null) school.set(key, here);
    const unite = (one: string, other: string) => `${one}+${other}`;
    const offered = plan(home, school, { review: unite });
    expect(wordsOf(offered)).toEqual({ [key]: is });
    done(school, offered);
    expect(school.get(key)).toBe(after);
  });

  test('work that is damaged here is kept aside when the file has some that is not', () => {
    const home = aBrowser(100);
    answer(home.work, 'single', 'seen');
    const school = memoryShelf();
    school.set(WORK, '{"format":1,"ki');
    done(school, plan(home.shelf, school));
    expect(stateOf(aBrowser(200, school).work)).toEqual(stateOf(home.work));
    expect(asides(school).map((key) => school.get(key))).toEqual(['{"format":1,"ki']);
  });

  test('what is damaged here and has a way to be united is kept aside', () => {
    const [home, school] = [memoryShelf(), memoryShelf()];
    home.set('review', '{"format":1,"cards":{}}');
    school.set('review', '{"format":1,"car');
    const offered = plan(home, school, { review: () => undefined });
    expect(wordsOf(offered)).toEqual({ review: 'newer' });
    done(school, offered);
    expect(school.get('review')).toBe('{"format":1,"cards":{}}');
    expect(asides(school).map((key) => school.get(key))).toEqual(['{"format":1,"car']);
  });

  test('what the course says it cannot use stays out', () => {
    const home = aBrowser(100);
    answer(home.work, 'single', 'seen');
    const offered = planRestore(entriesOf(home.shelf), memoryShelf(), () => 'unreadable', {});
    expect(wordsOf(offered)).toEqual({ [WORK]: 'unreadable' });
    expect(offered.writes.size).toBe(0);
  });
});

describe('where there is no room', () => {
  /** A browser that can store `room` characters, with work in it. */
  function aSmallBrowser(room: number) {
    const texts = new Map<string, string>();
    let trouble: Trouble | null = null;
    const storage = storageShelf(fakeStorage(texts, { room }));
    const shelf = sturdyShelf(storage, (now) => {
      trouble = now;
    });
    shelf.set('theme', 'light');
    return { texts, shelf, trouble: () => trouble };
  }

  test('nothing is restored, nothing is half done, and it is said', () => {
    const { texts, shelf, trouble } = aSmallBrowser(300);
    const before = new Map(texts);
    const home = memoryShelf();
    home.set('language', 'en');
    home.set('aside:a:1', 'x'.repeat(100));
    home.set('aside:b:1', 'x'.repeat(300));
    expect(restore(plan(home, shelf), shelf, trouble)).toEqual({ problem: 'full' });
    expect(texts).toEqual(before);
    expect(all(shelf)).toEqual(new Map([['theme', 'light']]));
    expect(trouble()).toBeNull();
  });

  test('nothing is begun where the browser stores nothing', () => {
    let trouble: Trouble | null = null;
    const shelf = sturdyShelf(undefined, (now) => {
      trouble = now;
    });
    const home = memoryShelf();
    home.set('theme', 'dark');
    expect(restore(plan(home, shelf), shelf, () => trouble)).toEqual({ problem: 'blocked' });
    expect(shelf.get('theme')).toBeNull();
  });
});

test.each(readdirSync('tests/fixtures/backups'))('%s comes in whole', (name) => {
  const read = readBackup(readFileSync(`tests/fixtures/backups/${name}`, 'utf8'));
  if ('problem' in read) throw new Error(read.problem);
  const shelf = memoryShelf();
  const offered = planRestore(read.entries, shelf, fine, {});
  expect(new Set(offered.items.map(({ is }) => is))).toEqual(new Set(['new']));
  done(shelf, offered);
  expect(all(shelf)).toEqual(new Map(read.entries));
});

const KEYS = [
  WORK,
  'work:__proto__',
  'assigned:a',
  'given:a/b',
  'given:',
  'aside:',
  'review',
  '__proto__',
];

test('whatever a file holds, planning and restoring it never throw, and undo brings all back', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .json()
      .map(
        (json) => `{"format":1,"kind":"choice","version":1,"state":${json},"attempts":[${json}]}`,
      ),
  );
  const entries = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string()), texts));
  fc.assert(
    fc.property(entries, entries, (mine, theirs) => {
      const shelf = memoryShelf();
      for (const [key, text] of mine) shelf.set(key, text);
      const before = all(shelf);
      const undo = done(shelf, planRestore(new Map(theirs), shelf, fine, {}));
      for (const [key, text] of before) {
        const kept = [shelf.get(key), ...asides(shelf).map((aside) => shelf.get(aside))];
        if (key.startsWith('work:')) expect(kept.some((one) => one !== null)).toBe(true);
        else if (!/^(given|assigned):/.test(key)) expect(kept).toContain(text);
      }
      expect(undo()).toBe(0);
      expect(all(shelf)).toEqual(before);
    }),
  );
});
