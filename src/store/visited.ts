import { isObject, isTime, parseJson } from '../core/json.ts';
import { VISITED_KEY } from './keys.ts';
import type { Shelf } from './shelf.ts';

/** The course page read last. */
export interface Visited {
  /** Its address below the language: 'm06/pitfalls'; 'm06' for the first page of a module. */
  readonly path: string;
  /** In ms since 1970. */
  readonly at: number;
}

/** Remembers the page at `path` as the one read last: only that one, none before it. */
export function remember(path: string, shelf: Shelf, at: number): void {
  shelf.set(VISITED_KEY, JSON.stringify({ format: 1, path, at }));
}

/** The page read last; `undefined` if none was, or it cannot be known. */
export function lastVisited(shelf: Shelf): Visited | undefined {
  const value = parseJson(shelf.get(VISITED_KEY) ?? '');
  if (!isObject(value) || value['format'] !== 1) return undefined;
  const { path, at } = value;
  return typeof path === 'string' && PATH.test(path) && isTime(at) ? { path, at } : undefined;
}

/** A course page below its language. */
const PATH = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/;
