import { isObject, isTime, parseJson } from '../core/json.ts';
import { changedOf, isTouched, parseSaved } from '../core/saved.ts';
import { LEARNING_KEY } from './keys.ts';
import type { Shelf } from './shelf.ts';
import { workKey } from './work.ts';

/** Notes that everything was saved as a file at time `at`. */
export function noteBackup(shelf: Shelf, at: number): void {
  shelf.set(LEARNING_KEY, JSON.stringify({ format: 1, backedUp: at }));
}

/** When everything was last saved as a file from this browser; `undefined` if it never was. */
export function lastBackup(shelf: Shelf): number | undefined {
  const value = parseJson(shelf.get(LEARNING_KEY) ?? '');
  if (!isObject(value) || value['format'] !== 1) return undefined;
  return isTime(value['backedUp']) ? value['backedUp'] : undefined;
}

/** How many works, own or assigned, were changed after `time`. */
export function changedSince(shelf: Shelf, time: number): number {
  return shelf
    .keys()
    .filter((key) => key.startsWith(workKey('')) || key.startsWith('given:'))
    .map((key) => parseSaved(shelf.get(key) ?? ''))
    .filter((saved) => saved !== undefined && isTouched(saved) && changedOf(saved) > time).length;
}
