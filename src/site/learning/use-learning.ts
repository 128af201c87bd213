import { exercises } from 'virtual:exercises';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { isTouched, parseSaved, type Saved } from '../../core/saved.ts';
import { type Aside, listAsides } from '../../store/aside.ts';
import { listAssigned } from '../../store/assigned.ts';
import { $changes, browserShelf } from '../../store/browser.ts';
import type { AssignedRecord } from '../../store/record.ts';
import { lastVisited, type Visited } from '../../store/visited.ts';
import { workKey } from '../../store/work.ts';
import type { OwnWork } from '../own-works.ts';

/** What this browser keeps of somebody's learning. */
export interface Learning {
  /** Own work that was begun, by exercise. */
  readonly works: ReadonlyMap<string, Saved>;
  readonly visited: Visited | undefined;
  readonly assigned: readonly AssignedRecord[];
  readonly asides: readonly Aside[];
  /** The same work with every question of it; absent while it is being read. */
  readonly own?: readonly OwnWork[];
}

/**
 * What is kept, now and after every change; `undefined` until it is known. `failed`: the exercises'
 * texts could not be loaded, so that there is no `own`.
 */
export function useLearning(language: Language): {
  readonly learning: Learning | undefined;
  readonly failed: boolean;
} {
  const [learning, show] = useState<Learning>();
  const [failed, fail] = useState(false);
  useEffect(() => {
    let turn = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      turn += 1;
      const mine = turn;
      const now = readNow();
      show((before) => (before?.own ? { ...now, own: before.own } : now));
      try {
        const { ownWorks } = await import('../own-works.ts');
        const own = await ownWorks(browserShelf(), language);
        if (mine === turn) show({ ...now, own });
      } catch {
        if (mine === turn) fail(true);
      }
    };
    void read();
    // A restore is many changes at once.
    const stop = $changes.listen(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void read());
    });
    return () => {
      turn += 1;
      clearTimeout(waiting);
      stop();
    };
  }, [language]);
  return { learning, failed };
}

function readNow(): Learning {
  const shelf = browserShelf();
  const works = exercises.flatMap(({ id }) => {
    const saved = parseSaved(shelf.get(workKey(id)) ?? '');
    return saved && isTouched(saved) ? [[id, saved] as const] : [];
  });
  return {
    works: new Map(works),
    visited: lastVisited(shelf),
    assigned: listAssigned(shelf),
    asides: listAsides(shelf, IDS),
  };
}

const IDS = new Set(exercises.map(({ id }) => id));
