import { builds, LEDGER, OWN } from './caches.ts';
import { worker } from './scope.ts';

/** What a new worker must know of those before it. */
interface Ledger {
  /** The cache of the build in use. */
  readonly current?: string;
  /** Pages still open that an earlier build gave out: id → the cache of that build. */
  readonly pages: Readonly<Record<string, string>>;
  /** Those that stay as they are, whatever is newer: id → when it was found to be left, in ms since 1970; 0 while open. */
  readonly staying?: Readonly<Record<string, number>>;
}

/**
 * How long a page that stayed may come back after it was left, as it was and with its id. Browsers
 * keep pages in a back/forward cache, for half an hour at most, and there they are no clients that
 * one could find (github.com/w3c/ServiceWorker/issues/886).
 */
const RETURNS_MS = 3_600_000;

let known: Promise<Ledger> | undefined;

/**
 * Makes this build the one in use. Pages that are open now came from the build before and go on
 * with its files, until they are left or loaded again. One in the back/forward cache is not among
 * them: either the browser discards it as its worker changes, or it loads itself again when it comes
 * back (`site/offline/notice.ts`).
 */
export async function takeOver(): Promise<void> {
  const open = await worker.clients.matchAll();
  let isFirst = false;
  await change(({ current, pages: earlier, staying = {} }) => {
    isFirst = current === undefined;
    const pages: Record<string, string> = {};
    for (const { id } of open) {
      const build = earlier[id] ?? current;
      if (build !== undefined && build !== OWN) pages[id] = build;
    }
    return { current: OWN, pages, staying };
  });
  await drop();
  // The very first copy serves the pages that are open already.
  if (isFirst) await worker.clients.claim();
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

/** Notes that the page with this id is not going to load itself again. */
export async function stay(page: string): Promise<void> {
  await change((before) => ({ ...before, staying: { ...before.staying, [page]: 0 } }));
}

/** Forgets pages that were left and cannot come back, and the builds that only they needed. */
export async function tidy(now = Date.now()): Promise<void> {
  const { current, pages } = await ledger();
  const ids = Object.keys(pages);
  if (current !== OWN || ids.length === 0) return;
  const found = await Promise.all(ids.map((id) => worker.clients.get(id)));
  const isOpen = (id: string) => found[ids.indexOf(id)] !== undefined;
  await change((before) => {
    const times = Object.entries(before.staying ?? {})
      .filter(([id]) => ids.includes(id) || before.pages[id] !== undefined)
      .map(([id, since]) => [id, isOpen(id) ? 0 : since || now] as const);
    const staying = Object.fromEntries(times);
    // A page noted meanwhile was not looked for: it stays.
    const mayAsk = (id: string) =>
      !ids.includes(id) ||
      isOpen(id) ||
      now < (staying[id] ?? Number.NEGATIVE_INFINITY) + RETURNS_MS;
    const kept = Object.entries(before.pages).filter(([id]) => mayAsk(id));
    return { ...before, pages: Object.fromEntries(kept), staying };
  });
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

/** One change after the other: none must undo what another noted meanwhile. */
async function change(edit: (before: Ledger) => Ledger): Promise<void> {
  known = ledger().then(edit);
  const next = await known;
  await (await caches.open(LEDGER)).put(KEY, new Response(JSON.stringify(next)));
}

const KEY = '/ledger';
