import { builds, LEDGER, OWN } from './caches.ts';
import { worker } from './scope.ts';

/** What a new worker must know of those before it. */
interface Ledger {
  /** The cache of the build in use. */
  readonly current?: string;
  /** Pages still open that an earlier build gave out: id → the cache of that build. */
  readonly pages: Readonly<Record<string, string>>;
}

let known: Promise<Ledger> | undefined;

/**
 * Makes this build the one in use. Pages that are open now came from the build before and go on
 * with its files, until they are left or loaded again.
 */
export async function takeOver(): Promise<void> {
  const { current, pages: earlier } = await ledger();
  const pages: Record<string, string> = {};
  for (const { id } of await worker.clients.matchAll()) {
    const build = earlier[id] ?? current;
    if (build !== undefined && build !== OWN) pages[id] = build;
  }
  await note({ current: OWN, pages });
  await drop();
  // The very first copy serves the pages that are open already.
  if (current === undefined) await worker.clients.claim();
}

/** The cache of the build that gave out the page with this id, if it was an earlier one. */
export async function earlierBuild(page: string): Promise<string | undefined> {
  return (await ledger()).pages[page];
}

/** Whether this build is in use, and so whole. */
export async function isInUse(): Promise<boolean> {
  return (await ledger()).current === OWN;
}

/** Reads the ledger anew: a page may have deleted it. */
export function forget(): void {
  known = undefined;
}

/** The builds that may be needed: the one in use, and those of pages still open. */
export async function keptBuilds(): Promise<ReadonlySet<string>> {
  const { current, pages } = await ledger();
  return new Set([...(current === undefined ? [] : [current]), ...Object.values(pages)]);
}

/** Forgets pages that are no longer open, and the builds that only they needed. */
export async function tidy(): Promise<void> {
  const { current, pages } = await ledger();
  const ids = Object.keys(pages);
  if (current !== OWN || ids.length === 0) return;
  const open = await Promise.all(ids.map(async (id) => (await worker.clients.get(id)) && id));
  const left = Object.entries(pages).filter(([id]) => open.includes(id));
  if (left.length === ids.length) return;
  await note({ current, pages: Object.fromEntries(left) });
  await drop();
}

async function drop(): Promise<void> {
  const kept = await keptBuilds();
  for (const name of await builds()) if (!kept.has(name)) await caches.delete(name);
}

function ledger(): Promise<Ledger> {
  known ??= readLedger();
  return known;
}

async function readLedger(): Promise<Ledger> {
  const response = await caches.match(KEY, { cacheName: LEDGER });
  return response ? ((await response.json()) as Ledger) : { pages: {} };
}

async function note(next: Ledger): Promise<void> {
  known = Promise.resolve(next);
  await (await caches.open(LEDGER)).put(KEY, new Response(JSON.stringify(next)));
}

const KEY = '/ledger';
