import type { Json } from '../core/json.ts';
import { isWorkOf, type Kind } from '../core/kind.ts';
import { parseSaved } from '../core/saved.ts';
import { isGivenKey } from './given.ts';
import type { Shelf } from './shelf.ts';
import { workKey } from './work.ts';

/** Work as it was left, and when it was begun. */
export interface Found<State> {
  readonly state: State;
  /** In ms since 1970. */
  readonly when: number;
}

/**
 * The newest work on `exercise` in this browser, the reader's own or that of an assignment, to be
 * read and not changed; `undefined` where there is none.
 */
export function newestWork<Task, State extends Json, Move extends Json>(
  kind: Kind<Task, State, Move>,
  task: Task,
  exercise: string,
  shelf: Shelf,
): Found<State> | undefined {
  const own = workKey(exercise);
  const keys = shelf.keys().filter((key) => key === own || isGivenKey(key, exercise));
  const found = keys.flatMap((key) => {
    const saved = parseSaved(shelf.get(key) ?? '');
    const attempt = saved?.attempts.at(-1);
    const isOwn = saved !== undefined && isWorkOf(kind, saved.kind);
    const reading = isOwn ? kind.read(task, saved.state, saved.version) : undefined;
    return attempt && reading ? [{ state: reading.state, when: attempt.started }] : [];
  });
  return found.sort((a, b) => b.when - a.when)[0];
}
