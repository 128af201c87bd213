import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const names = vi.hoisted(() => ({ LEDGER: 'ledger', OWN: 'B' }));
let stores: Map<string, Map<string, string>>;
let open: Set<string>;

vi.mock('../../../src/build/offline/worker/caches.ts', () => ({
  ...names,
  builds: async () => [...stores.keys()].filter((name) => name !== names.LEDGER),
}));

const HOUR = 3_600_000;

/** A worker of build B that starts anew: what it remembers is in the ledger only. */
async function start() {
  vi.resetModules();
  return import('../../../src/build/offline/worker/generations.ts');
}

beforeEach(async () => {
  stores = new Map([
    ['A', new Map()],
    ['B', new Map()],
    [names.LEDGER, new Map([['/ledger', '{"current":"A","pages":{}}']])],
  ]);
  open = new Set(['writing', 'other']);
  vi.stubGlobal('caches', {
    match: async (key: string, { cacheName }: { cacheName: string }) => {
      const text = stores.get(cacheName)?.get(key);
      return text === undefined ? undefined : new Response(text);
    },
    open: async (name: string) => ({
      put: async (key: string, response: Response) =>
        void stores.get(name)?.set(key, await response.text()),
    }),
    delete: async (name: string) => stores.delete(name),
  });
  vi.stubGlobal('clients', {
    matchAll: async () => [...open].map((id) => ({ id })),
    get: async (id: string) => (open.has(id) ? { id } : undefined),
    claim: async () => {},
  });
  const { stay, takeOver } = await start();
  await Promise.all([takeOver(), stay('writing')]);
});

afterEach(() => vi.unstubAllGlobals());

test('a page of an earlier build that comes back from the back/forward cache finds its files', async () => {
  const { tidy } = await start();
  open.delete('writing');
  open.delete('other');
  await tidy(1);
  await tidy(HOUR / 2);
  const { earlierBuild } = await start();
  expect(await earlierBuild('writing')).toBe('A');
  expect(stores.has('A')).toBe(true);
});

test('one that was loaded again needs nothing any more', async () => {
  const { tidy, earlierBuild } = await start();
  open.delete('other');
  await tidy(1);
  expect(await earlierBuild('other')).toBeUndefined();
  expect(await earlierBuild('writing')).toBe('A');
  expect(stores.has('A')).toBe(true);
});

test('one that stayed on goes on with them, however long ago it was left for a while', async () => {
  const { tidy, earlierBuild } = await start();
  open.delete('writing');
  open.delete('other');
  await tidy(1);
  open.add('writing');
  await tidy(HOUR / 2);
  open.delete('writing');
  await tidy(HOUR);
  await tidy(HOUR + HOUR / 2);
  expect(await earlierBuild('writing')).toBe('A');
});

test('a build goes when nothing of it can come back', async () => {
  const { tidy, earlierBuild } = await start();
  open.delete('writing');
  open.delete('other');
  await tidy(1);
  await tidy(HOUR + 1);
  expect(await earlierBuild('writing')).toBeUndefined();
  expect([...stores.keys()]).toEqual(['B', names.LEDGER]);
});
