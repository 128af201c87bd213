/** Which build of the course a copy for offline use holds. */
export interface Copy {
  /** Made from the content of all files: another one after any change. */
  readonly build: string;
  readonly version: string;
  /** The day of the edition, as 2026-11-22. */
  readonly date: string;
}

/**
 * What a page says to the service worker. `about` is answered with a {@link Copy} on its port,
 * `fill` with whether the copy is whole now. `stays`: a newer build is in use, and this page is not
 * loaded again for now.
 */
export type ToWorker = 'accept' | 'about' | 'fill' | 'stays';

/** Why a copy could not be made whole. */
export type Failure = 'full' | 'broken';

/** What the service worker says to pages while it fetches files; counted in files. */
export type FromWorker =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'failed'; readonly why: Failure };

/** The name of the service worker's file, at the root of the site. */
export const WORKER = 'sw.js';

/**
 * How the names of all caches of the copy at `scope` begin. Several copies of the course may lie
 * on one host, and share its storage.
 */
export function cachePrefix(scope: string): string {
  return `service-quality:${scope}:`;
}
