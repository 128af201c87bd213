import { exercises } from 'virtual:exercises';
import { useCallback } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { isTouched, parseSaved, type Saved } from '../../core/saved.ts';
import { type Aside, listAsides } from '../../store/aside.ts';
import { listAssigned } from '../../store/assigned.ts';
import type { AssignedRecord } from '../../store/record.ts';
import type { Shelf } from '../../store/shelf.ts';
import { lastVisited, type Visited } from '../../store/visited.ts';
import { workKey } from '../../store/work.ts';
import type { OwnWork } from '../own-works.ts';
import { useKept } from '../use-kept.ts';

/** What this browser keeps of somebody's learning. */
export interface Learning {
  /** Own work that was begun, by exercise. */
  readonly works: ReadonlyMap<string, Saved>;
  readonly visited: Visited | undefined;
  readonly assigned: readonly AssignedRecord[];
  readonly asides: readonly Aside[];
}

/**
 * What is kept, now and after every change; `undefined` until it is known. `own`: the same works with
 * every question of them; absent while they are being read, or where they could not be: `failed`.
 */
export function useLearning(language: Language): {
  readonly learning: Learning | undefined;
  readonly own: readonly OwnWork[] | undefined;
  readonly failed: boolean;
} {
  const load = useCallback(
    async (shelf: Shelf) => (await import('../own-works.ts')).ownWorks(shelf, language),
    [language],
  );
  const { now, later, failed } = useKept(readNow, load);
  return { learning: now, own: later, failed };
}

function readNow(shelf: Shelf): Learning {
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
