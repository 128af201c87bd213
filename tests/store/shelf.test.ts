import { describe, expect, test } from 'vitest';
import {
  memoryShelf,
  PREFIX,
  storageShelf,
  sturdyShelf,
  type Trouble,
} from '../../src/store/shelf.ts';
import { fakeStorage, type Refusals } from './storage.ts';

/** A shelf over a storage that holds `old` under "work:a", and what it complained of. */
function onStorage(refusals: Refusals = {}) {
  const texts = new Map([[`${PREFIX}work:a`, 'old']]);
  const troubles: (Trouble | null)[] = [];
  const shelf = sturdyShelf(storageShelf(fakeStorage(texts, refusals)), (trouble) =>
    troubles.push(trouble),
  );
  return { texts, troubles, shelf };
}

describe('a shelf on Web Storage', () => {
  test('keeps every key under the name of the course', () => {
    const texts = new Map<string, string>();
    storageShelf(fakeStorage(texts)).set('work:a', 'text');
    expect([...texts]).toEqual([['service-quality:work:a', 'text']]);
  });

  test('sees and removes nothing of others', () => {
    const texts = new Map([
      ['work:a', 'theirs'],
      ['other:work:a', 'theirs'],
      ['service-quality:work:a', 'ours'],
    ]);
    const shelf = storageShelf(fakeStorage(texts));
    expect(shelf.keys()).toEqual(['work:a']);
    expect(shelf.get('work:a')).toBe('ours');
    shelf.remove('work:a');
    expect([...texts.keys()]).toEqual(['work:a', 'other:work:a']);
  });
});

describe.each([
  ['Web Storage', () => storageShelf(fakeStorage())],
  ['memory', memoryShelf],
])('a shelf in %s', (_, make) => {
  test('gives back what was put on it until it is taken away', () => {
    const shelf = make();
    expect(shelf.get('a')).toBeNull();
    shelf.set('a', '');
    shelf.set('b', '2');
    expect(shelf.get('a')).toBe('');
    expect(shelf.keys()).toEqual(['a', 'b']);
    shelf.remove('a');
    expect(shelf.get('a')).toBeNull();
    expect(shelf.keys()).toEqual(['b']);
  });
});

describe('a sturdy shelf', () => {
  test('on a working storage keeps everything there and complains of nothing', () => {
    const { shelf, texts, troubles } = onStorage();
    shelf.set('work:a', 'new');
    expect(texts.get(`${PREFIX}work:a`)).toBe('new');
    expect(troubles).toEqual([]);
  });

  test('without a storage works from memory and says so at once', () => {
    const troubles: (Trouble | null)[] = [];
    const shelf = sturdyShelf(undefined, (trouble) => troubles.push(trouble));
    expect(troubles).toEqual(['blocked']);
    shelf.set('work:a', 'new');
    expect(shelf.get('work:a')).toBe('new');
    expect(shelf.keys()).toEqual(['work:a']);
    expect(new Set(troubles)).toEqual(new Set(['blocked']));
  });

  test('that may not read leaves alone what is stored, and works from memory', () => {
    const { shelf, texts, troubles } = onStorage({ blocked: (use) => use === 'get' });
    expect(shelf.get('work:a')).toBeNull();
    shelf.set('work:a', 'begun without the old work');
    expect(shelf.get('work:a')).toBe('begun without the old work');
    expect(texts.get(`${PREFIX}work:a`)).toBe('old');
    expect(new Set(troubles)).toEqual(new Set(['blocked']));
  });

  test('whose storage breaks down while it is in use still knows what it saw there', () => {
    let broken = false;
    const { shelf, texts } = onStorage({ blocked: () => broken });
    shelf.get('work:a');
    broken = true;
    expect(shelf.get('work:a')).toBe('old');
    expect(shelf.keys()).toEqual(['work:a']);
    broken = false;
    shelf.set('work:a', 'new');
    expect(shelf.get('work:a')).toBe('new');
    expect(texts.get(`${PREFIX}work:a`)).toBe('old');
  });

  test('that may not write keeps the old text stored and answers with the new', () => {
    const { shelf, texts, troubles } = onStorage({ blocked: (use) => use === 'set' });
    shelf.set('work:a', 'new');
    expect(shelf.get('work:a')).toBe('new');
    expect(texts.get(`${PREFIX}work:a`)).toBe('old');
    expect(troubles).toEqual(['full']);
  });

  test('that is full keeps the old text stored and answers with the new', () => {
    const { shelf, texts, troubles } = onStorage({ room: 40 });
    shelf.set('work:a', 'n'.repeat(100));
    expect(shelf.get('work:a')).toBe('n'.repeat(100));
    expect(texts.get(`${PREFIX}work:a`)).toBe('old');
    expect(troubles).toEqual(['full']);
  });

  test('stores again once there is room', () => {
    const { shelf, texts, troubles } = onStorage({ room: 40 });
    shelf.set('work:a', 'n'.repeat(100));
    shelf.set('work:a', 'short');
    expect(texts.get(`${PREFIX}work:a`)).toBe('short');
    expect(shelf.get('work:a')).toBe('short');
    expect(troubles).toEqual(['full', null]);
  });

  test('stores what it held as soon as something else has made room, and takes its word back', () => {
    const { shelf, texts, troubles } = onStorage({ room: 70 });
    shelf.set('work:b', 'b'.repeat(30));
    expect(troubles).toEqual(['full']);
    shelf.remove('work:a');
    expect(texts.get(`${PREFIX}work:b`)).toBe('b'.repeat(30));
    expect(troubles).toEqual(['full', null]);
  });

  test('is in trouble until all that it held is stored', () => {
    const { shelf, texts, troubles } = onStorage({ room: 75 });
    shelf.set('work:b', 'b'.repeat(100));
    shelf.set('work:a', 'newer');
    expect(texts.get(`${PREFIX}work:a`)).toBe('newer');
    expect(troubles.at(-1)).toBe('full');
    shelf.set('work:b', 'b');
    expect(troubles.at(-1)).toBeNull();
  });

  test('is out of trouble once what it held is given up', () => {
    const { shelf, troubles } = onStorage({ room: 40 });
    shelf.set('work:b', 'b'.repeat(100));
    shelf.remove('work:b');
    expect(troubles).toEqual(['full', null]);
  });

  test('lists what is stored and what is held, each key once', () => {
    const { shelf } = onStorage({ room: 40 });
    shelf.set('work:a', 'n'.repeat(100));
    shelf.set('work:b', 'n'.repeat(100));
    expect([...shelf.keys()].sort()).toEqual(['work:a', 'work:b']);
  });

  test('removes what is stored and what is held', () => {
    const { shelf, texts } = onStorage({ room: 40 });
    shelf.set('work:a', 'n'.repeat(100));
    shelf.remove('work:a');
    expect(shelf.get('work:a')).toBeNull();
    expect(texts.size).toBe(0);
  });

  test('never throws, even when everything is refused', () => {
    const { shelf } = onStorage({ blocked: () => true });
    expect(shelf.get('work:a')).toBeNull();
    expect(shelf.keys()).toEqual([]);
    shelf.remove('work:a');
    shelf.set('work:a', 'new');
    expect(shelf.get('work:a')).toBe('new');
  });
});
