import type { Failure, FromWorker } from '../../../core/offline.ts';
import { builds, controller, OWN } from './caches.ts';
import { forget, keptBuilds, takeOver } from './generations.ts';
import { type LongEvent, worker } from './scope.ts';

/** How many files are fetched at a time: one would be slow, all would be refused. */
const AT_A_TIME = 6;

/**
 * Fetches what this build has new; what an earlier build had already is copied. What was fetched
 * stays when the rest fails, so the next try goes on from there. Rejects unless everything is kept.
 */
export async function install(event: LongEvent): Promise<void> {
  try {
    await reuse();
    await fetchRest(event);
  } catch (error) {
    const why: Failure = isFull(error) ? 'full' : 'broken';
    if (why === 'full') await caches.delete(OWN);
    await tell({ type: 'failed', why });
    throw error;
  }
}

/** Puts this build into use; what a page deleted while it waited is fetched again first. */
export async function activate(event: LongEvent): Promise<void> {
  forget();
  const files = await (await caches.open(OWN)).keys();
  if (files.length < controller.getURLsToCacheKeys().size) await refill(event);
  else await takeOver();
}

/**
 * Fetches the files again after a page deleted them and changed its mind: the browser then goes on
 * with the worker it has. Until all of them are here, none is used.
 */
export async function refill(event: LongEvent): Promise<boolean> {
  forget();
  try {
    await install(event);
    await takeOver();
    return true;
  } catch {
    await caches.delete(OWN);
    return false;
  }
}

async function reuse(): Promise<void> {
  const own = await caches.open(OWN);
  const kept = await keptBuilds();
  // A build that waits is whole, and may be accepted before this one is, or in its place.
  const isAwaited = worker.registration.waiting !== null;
  for (const name of (await builds()).filter((build) => build !== OWN)) {
    const other = await caches.open(name);
    const wanted = new Set(controller.getURLsToCacheKeys().values());
    for (const { url } of await other.keys()) {
      const response = wanted.has(url) ? await other.match(url) : undefined;
      if (response) await own.put(url, response);
    }
    // Left by a build that never became whole.
    if (!kept.has(name) && !isAwaited) await caches.delete(name);
  }
}

async function fetchRest(event: LongEvent): Promise<void> {
  const entries = [...controller.getURLsToCacheKeys()];
  const total = entries.length;
  const left = entries.values();
  // Workbox keeps what it fetches only while a worker is installed, and a refill comes later.
  const installing = {
    type: 'install',
    waitUntil: (work: Promise<unknown>) => event.waitUntil(work),
  };
  let done = 0;
  const fetchNext = async (): Promise<void> => {
    for (const [url, cacheKey] of left) {
      const integrity = controller.getIntegrityForCacheKey(cacheKey);
      const request = new Request(url, {
        cache: 'no-cache',
        credentials: 'same-origin',
        ...(integrity ? { integrity } : {}),
      });
      const asked = { params: { cacheKey }, request, event: installing };
      await Promise.all(controller.strategy.handleAll(asked));
      done += 1;
      if (done % 20 === 0) await tell({ type: 'progress', done, total });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, fetchNext));
}

async function tell(message: FromWorker): Promise<void> {
  const options = { type: 'window', includeUncontrolled: true } as const;
  for (const client of await worker.clients.matchAll(options)) client.postMessage(message);
}

function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
