import { type Attempt, changedOf, type Saved } from '../saved.ts';

/** Points out of those there are. */
export interface Score {
  readonly points: number;
  readonly max: number;
}

/** What the attempts at one exercise show, and no more. Times in ms since 1970. */
export interface Evidence {
  readonly done: boolean;
  /** How often it was begun and something was done about it. */
  readonly attempts: number;
  /** What the first of them came to; absent where nothing is scored. */
  readonly first?: Score;
  /** The one that came nearest to all points. */
  readonly best?: Score;
  readonly begun: number;
  readonly changed: number;
  /** When the present attempt was finished, if it is. */
  readonly finished?: number;
}

/** What `saved` shows of the work on one exercise; `undefined` while nothing was ever done about it. */
export function evidenceOf(saved: Saved): Evidence | undefined {
  const made = saved.attempts.filter(({ moves }) => moves > 0);
  const [first] = made;
  if (!first) return undefined;
  const { done } = saved.result;
  const changed = changedOf(saved);
  const scored = made.filter(({ max }) => max > 0);
  const [firstScored] = scored;
  return {
    done,
    attempts: made.length,
    ...(firstScored && { first: scoreOf(firstScored), best: scoreOf(scored.reduce(better)) }),
    begun: Math.min(...made.map(({ started }) => started)),
    changed,
    ...(done && { finished: saved.attempts.at(-1)?.ended ?? changed }),
  };
}

/** What somebody has of a module: its scored exercises, and how many of them are finished. */
export interface ModuleStanding {
  readonly scored: number;
  readonly done: number;
  /** All scored exercises are finished, and there is at least one. */
  readonly finished: boolean;
  /** The sums over the finished exercises. */
  readonly first: Score;
  readonly best: Score;
  /** When the last of them was finished; absent unless all are. */
  readonly date?: number;
}

/**
 * How far a module is. `exercises` are all of it with the points there are (0 where nothing is
 * scored); `evidence` is what there is of some of them.
 */
export function standingOf(
  exercises: readonly { readonly id: string; readonly max: number }[],
  evidence: ReadonlyMap<string, Evidence>,
): ModuleStanding {
  const scored = exercises.filter(({ max }) => max > 0);
  const done = scored.flatMap(({ id }) => {
    const found = evidence.get(id);
    return found?.done ? [found] : [];
  });
  const finished = scored.length > 0 && done.length === scored.length;
  return {
    scored: scored.length,
    done: done.length,
    finished,
    first: sum(done.map(({ first }) => first)),
    best: sum(done.map(({ best }) => best)),
    ...(finished && { date: Math.max(...done.map((one) => one.finished ?? one.changed)) }),
  };
}

function scoreOf({ points, max }: Attempt): Score {
  return { points, max };
}

/** The attempt with the larger share of its points; the earlier of two that came to the same. */
function better(one: Attempt, other: Attempt): Attempt {
  return other.points / other.max > one.points / one.max ? other : one;
}

function sum(scores: readonly (Score | undefined)[]): Score {
  const points = scores.reduce((all, one) => all + (one?.points ?? 0), 0);
  const max = scores.reduce((all, one) => all + (one?.max ?? 0), 0);
  return { points, max };
}
