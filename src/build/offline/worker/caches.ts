import { PrecacheController } from 'workbox-precaching';
import { cachePrefix } from '../../../core/offline.ts';
import { manifest } from './manifest.ts';
import { worker } from './scope.ts';

const { scope } = worker.registration;
const prefix = cachePrefix(scope);

/** Keeps what outlives one build: see `generations.ts`. */
export const LEDGER = `${prefix}ledger`;

/** The cache of this build. */
export const OWN = prefix + manifest.copy.build;

/** The files of this build, each under its address and its content's hash, checked when fetched. */
export const controller = new PrecacheController({ cacheName: OWN });
controller.addToCacheList(
  manifest.files.map(([address, revision, checked]) => ({
    url: new URL(address, scope).href,
    revision,
    ...(checked ? { integrity: `sha256-${revision}` } : {}),
  })),
);

/** The address of a file of the site. */
export function addressOf(file: string): string {
  return new URL(file, scope).href;
}

/** Whether this build has that file. */
export function has(file: string): boolean {
  return controller.getCacheKeyForURL(addressOf(file)) !== undefined;
}

/** The names of all caches that hold a build of this copy of the course. */
export async function builds(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== LEDGER);
}
