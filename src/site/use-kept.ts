import { useEffect, useState } from 'preact/hooks';
import { $changes, browserShelf } from '../store/browser.ts';
import type { Shelf } from '../store/shelf.ts';

/** What this browser keeps, as far as it is known. */
export interface Known<Now, Later> {
  readonly now?: Now;
  /** Takes a moment at first, and after every change until it is quiet. */
  readonly later?: Later;
  /** The last `later` could not be had: a part of the course was not loaded. */
  readonly failed: boolean;
}

/**
 * What `now` and `later` read of what this browser keeps, after every change anew: `now` at once,
 * `later` when it is quiet. Neither may be another function each time.
 */
export function useKept<Now, Later>(
  now: (shelf: Shelf) => Now,
  later: (shelf: Shelf) => Promise<Later>,
): Known<Now, Later> {
  const [known, show] = useState<Known<Now, Later>>({ failed: false });
  useEffect(() => {
    let turn = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let asked = false;
    const glance = () => {
      asked = false;
      if (turn >= 0) show((before) => ({ ...before, now: now(browserShelf()) }));
    };
    const look = async () => {
      turn += 1;
      const mine = turn;
      try {
        const found = await later(browserShelf());
        if (mine === turn) show((before) => ({ ...before, later: found, failed: false }));
      } catch {
        if (mine === turn) show((before) => ({ ...before, failed: true }));
      }
    };
    glance();
    void look();
    const stop = $changes.listen(() => {
      // A restore is many changes at once.
      if (!asked) queueMicrotask(glance);
      asked = true;
      clearTimeout(waiting);
      waiting = setTimeout(() => void look(), PAUSE);
    });
    return () => {
      turn = GONE;
      clearTimeout(waiting);
      stop();
    };
  }, [now, later]);
  return known;
}

/** How long nothing may change before it is looked through again, in ms. */
const PAUSE = 250;

/** The turn of nobody: the page has gone. */
const GONE = -1;
