import type { Result } from '../core/kind.ts';
import { parseSaved } from '../core/saved.ts';
import { $changes, browserShelf } from './browser.ts';
import type { Shelf } from './shelf.ts';
import { workKey } from './work.ts';

/** What was reached so far: by exercise, and by objective over all exercises. */
export interface Progress {
  readonly exercises: Readonly<Record<string, Result>>;
  readonly objectives: Readonly<Record<string, { readonly points: number }>>;
}

/** The progress kept on `shelf`; entries that cannot be read count as not begun. */
export function readProgress(shelf: Shelf): Progress {
  const exercises: Record<string, Result> = {};
  const objectives: Record<string, { points: number }> = {};
  const start = workKey('');
  for (const key of shelf.keys().filter((name) => name.startsWith(start))) {
    const saved = parseSaved(shelf.get(key) ?? '');
    if (!saved) continue;
    exercises[key.slice(start.length)] = saved.result;
    for (const [objective, { points }] of Object.entries(saved.objectives)) {
      objectives[objective] = { points: (objectives[objective]?.points ?? 0) + points };
    }
  }
  return { exercises, objectives };
}

/**
 * Shows this browser's progress now and after every change, once the page has nothing better to do:
 * all stored work is read for it, and a key pressed in an exercise must not wait.
 */
export function watchProgress(show: (progress: Progress) => void): void {
  let waiting = false;
  const read = () => {
    waiting = false;
    show(readProgress(browserShelf()));
  };
  read();
  $changes.listen(() => {
    if (waiting) return;
    waiting = true;
    whenIdle(read);
  });
}

/** Safari has no idle callback. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: LATEST_MS });
  else setTimeout(act);
}

/** How long the page may stay busy before progress is shown all the same. */
const LATEST_MS = 500;
