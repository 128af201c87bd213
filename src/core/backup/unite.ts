import { type Attempt, changedOf, isTouched, type Saved } from '../saved.ts';

/** Two records of work on the same exercise as one. */
export interface United {
  readonly saved: Saved;
  /** Whose answers are the present ones now. */
  readonly present: 'here' | 'file';
  /** The other's answers differ, and somebody gave them: they are worth keeping. */
  readonly aside: boolean;
}

/**
 * The work `here` and that of a `file` as one: the answers of the one changed last, the attempts of
 * both. What was handed in for good stays handed in. `prefer` decides for other reasons.
 */
export function unite(here: Saved, file: Saved, prefer = newest(here, file)): United {
  const [present, other] = prefer === 'here' ? [here, file] : [file, here];
  const saved = { ...present, attempts: attemptsOf(present, other) };
  return { saved, present: prefer, aside: isTouched(other) && !isSameWork(present, other) };
}

/**
 * Which of the two was changed last, unless a hand-in decides; of two that do not differ in that,
 * the one with more moves.
 */
export function newest(here: Saved, file: Saved): 'here' | 'file' {
  const isPast = isBehind(here, file);
  if (isPast !== isBehind(file, here)) return isPast ? 'file' : 'here';
  if (isTouched(here) !== isTouched(file)) return isTouched(file) ? 'file' : 'here';
  const [mine, theirs] = [here.attempts.at(-1), file.attempts.at(-1)];
  const later = changedOf(file) - changedOf(here) || (theirs?.moves ?? 0) - (mine?.moves ?? 0);
  return later > 0 ? 'file' : 'here';
}

/**
 * Whether the present attempt of `one` was begun before a hand-in which only the `other` knows of:
 * whoever goes on with it does so without knowing that this was over.
 */
function isBehind(one: Saved, other: Saved): boolean {
  const last = one.attempts.at(-1);
  if (last && isOver(last)) return false;
  const known = new Set(one.attempts.filter(isOver).map(({ started }) => started));
  return other.attempts.some(
    ({ started, handed }) =>
      handed !== undefined &&
      !known.has(started) &&
      (!last || started === last.started || last.started <= handed),
  );
}

function isOver({ handed }: Attempt): boolean {
  return handed !== undefined;
}

/** Whether both hold the same answers, whatever was counted beside them. */
function isSameWork(one: Saved, other: Saved): boolean {
  return (
    one.kind === other.kind &&
    one.version === other.version &&
    plain(one.state) === plain(other.state)
  );
}

/** The attempts of both without doubles, in the order of time, and the present one last. */
function attemptsOf(present: Saved, other: Saved): readonly Attempt[] {
  const last = present.attempts.at(-1);
  const all = new Map<number, Attempt>();
  for (const attempt of [...present.attempts, ...other.attempts]) {
    all.set(attempt.started, fuller(all.get(attempt.started), attempt));
  }
  // Nothing was ever done about an attempt without moves: it is nobody's result.
  const before = [...all.values()].filter(
    (attempt) => attempt.started !== last?.started && (attempt.moves > 0 || isOver(attempt)),
  );
  before.sort((a, b) => a.started - b.started);
  // Only `prefer`, or clocks that differ, make an attempt the present one that is over elsewhere.
  const handed = last && other.attempts.find((one) => one.started === last.started && isOver(one));
  return last ? [...before, isOver(last) ? last : (handed ?? last)] : before;
}

/** Of two records of one attempt the one that goes further. */
function fuller(one: Attempt | undefined, other: Attempt): Attempt {
  if (!one) return other;
  const rank = ({ handed, ended, moves }: Attempt) => [
    handed === undefined ? 0 : 1,
    moves > 0 ? 1 : 0,
    ended === null ? 0 : 1,
    moves,
  ];
  const [left, right] = [rank(one), rank(other)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at >= 0 && (right[at] ?? 0) > (left[at] ?? 0) ? other : one;
}

/** The same text for the same content, in whatever order its keys stand. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
