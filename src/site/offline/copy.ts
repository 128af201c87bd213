import { atom } from 'nanostores';
import {
  type Copy,
  cachePrefix,
  type Failure,
  type FromWorker,
  type ToWorker,
  WORKER,
} from '../../core/offline.ts';
import { siteUrl } from '../site-url.ts';
import { ask } from './ask.ts';
import { choose, readChoice } from './choice.ts';

/** How it stands with the copy of the course in this browser. */
export interface CopyState {
  /**
   * `none`: this browser or address cannot keep one; `off`: not wanted; `metered`: not fetched
   * unasked, to save the reader's data; `soon`: not begun; `kept`: whole and in use.
   */
  readonly stage: 'none' | 'off' | 'metered' | 'soon' | 'fetching' | 'failed' | 'kept';
  /** Share of the files that are here, while they are fetched: 0 to 1. */
  readonly share: number;
  /**
   * What went wrong last, also with the copy of a newer build while an older one is in use; `silent`:
   * nothing more was heard of the worker.
   */
  readonly why: Failure | 'silent' | null;
  /** A newer build that is here as a whole and waits to be accepted. */
  readonly newer: Copy | null;
}

export const $copy = atom<CopyState>({ stage: 'none', share: 0, why: null, newer: null });

/** The worker that waits to be accepted. */
let waiting: ServiceWorker | null = null;

let isFilling = false;

/** Whether a copy can be kept here: a built page, by https or on this machine. */
export function canKeep(): boolean {
  return (
    globalThis.__site !== undefined &&
    /^https?:$/.test(location.protocol) &&
    window.isSecureContext &&
    'serviceWorker' in navigator
  );
}

/** What to do without being asked. */
export function custom(): 'keep' | 'off' | 'metered' {
  const { copy } = readChoice();
  if (copy === 'off') return 'off';
  return copy !== 'on' && isMetered() ? 'metered' : 'keep';
}

/** Says how it stands before anything is done about it. */
export async function look(): Promise<void> {
  if (!canKeep()) return;
  navigator.serviceWorker.addEventListener('message', listen);
  navigator.serviceWorker.startMessages();
  const present = await registered();
  const usual = custom();
  if (usual === 'off') set({ stage: 'off' });
  else if (present) follow(present);
  else set({ stage: usual === 'metered' ? 'metered' : 'soon' });
}

/** Makes the copy, goes on with one that was begun, or looks for a newer build. */
export async function keep(): Promise<void> {
  if (!canKeep()) return;
  try {
    const registration = await navigator.serviceWorker.register(siteUrl(WORKER), {
      scope: siteUrl(''),
      updateViaCache: 'none',
    });
    // Where a browser is told to have no workers it may answer with nothing.
    if (registration) follow(registration);
    else set({ stage: 'none' });
  } catch {
    set({ stage: 'failed', why: $copy.get().why ?? 'broken' });
  }
}

/** Keeps a copy from now on, whatever the custom is. */
export async function switchOn(): Promise<void> {
  choose({ copy: 'on' });
  set({ stage: 'fetching', share: 0, why: null });
  await keep();
  const registration = await registered();
  if (registration?.active) await fill(registration);
}

/** While pages are open a browser does not part with a worker, but its files were deleted. */
async function fill(registration: ServiceWorkerRegistration): Promise<void> {
  isFilling = true;
  set({ stage: 'fetching' });
  const isWhole = await ask(registration.active, 'fill');
  isFilling = false;
  if (isWhole === true) return set({ stage: 'kept' });
  // The website may be of a newer build by now: the next visit fetches that one.
  await registration.unregister();
  const why = $copy.get().why ?? (isWhole === undefined ? 'silent' : 'broken');
  set({ stage: 'failed', why, newer: null });
}

/** Deletes the copy and keeps none from now on. */
export async function switchOff(): Promise<void> {
  choose({ copy: 'off' });
  await (await registered())?.unregister();
  const prefix = cachePrefix(siteUrl(''));
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix)) await caches.delete(name);
  }
  waiting = null;
  set({ stage: 'off', share: 0, why: null, newer: null });
}

/** Puts the newer build into use: then the pages that are open hear of a change of worker. */
export function accept(): void {
  waiting?.postMessage('accept' satisfies ToWorker);
}

function registered(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker
    .getRegistration(siteUrl(''))
    .then((found) => (found?.scope === siteUrl('') ? found : undefined));
}

function follow(registration: ServiceWorkerRegistration): void {
  const show = (): void => {
    const { active, installing } = registration;
    waiting = registration.waiting;
    if (active && !isFilling) set({ stage: 'kept' });
    else if (installing ?? waiting) set({ stage: 'fetching' });
    if (active && waiting) void askAbout(waiting);
    else set({ newer: null });
  };
  const watch = (worker: ServiceWorker | null): void => {
    if (!worker || followed.has(worker)) return;
    followed.add(worker);
    worker.addEventListener('statechange', () => {
      if (worker.state === 'redundant' && !registration.active) {
        set({ stage: 'failed', why: $copy.get().why ?? 'broken' });
      } else show();
    });
  };
  if (!followed.has(registration)) {
    followed.add(registration);
    registration.addEventListener('updatefound', () => {
      set({ why: null, share: 0 });
      watch(registration.installing);
      show();
    });
  }
  watch(registration.installing);
  watch(registration.waiting);
  show();
}

const followed = new WeakSet<object>();

async function askAbout(worker: ServiceWorker): Promise<void> {
  const newer = (await ask(worker, 'about')) as Copy | undefined;
  // One that says nothing is asked again on the next page.
  if (newer && worker === waiting) set({ newer });
}

function listen({ data, source }: MessageEvent): void {
  // Another copy of the course may lie above this one.
  if ((source as ServiceWorker | null)?.scriptURL !== siteUrl(WORKER)) return;
  const message = data as FromWorker;
  if (message.type === 'progress') set({ share: message.done / message.total });
  else set({ why: message.why });
}

function set(change: Partial<CopyState>): void {
  $copy.set({ ...$copy.get(), ...change });
}

/** Browsers that do not tell count as not metered. */
function isMetered(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  return (
    connection?.saveData === true ||
    connection?.type === 'cellular' ||
    /2g$/.test(connection?.effectiveType ?? '')
  );
}

interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
}
