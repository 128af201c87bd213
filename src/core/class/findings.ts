import type { Assignment } from '../assign/assignment.ts';
import type { HandedWork, HandIn } from '../assign/hand-in.ts';
import { dayOf } from '../assign/id.ts';
import type { Attempt } from '../saved.ts';
import type { Exercise, Finding, GradedWork, Received } from './book.ts';

/** How far two devices' clocks may lie apart before it is worth a word: 5 minutes, in ms. */
const BETWEEN_CLOCKS = 5 * 60_000;
/** How far one device's own times may disagree, by rounding or a clock set right: 1 minute, in ms. */
const OF_ONE_CLOCK = 60_000;

/** What is to know of a hand-in as a whole, by its times and its seed. */
export function findInHandIn(
  { id, due, seed, parts }: Assignment,
  { handIn, at }: Received,
): readonly Finding[] {
  const { handed, begun } = handIn;
  const made = dayOf(id);
  // An id of another make names any day; one that is still to come cannot be meant.
  const beforeSet = made <= at && handed < made;
  const others = handIn.works.filter(
    (work) => !parts.some(({ exercise }) => exercise === work.exercise),
  );
  return [
    ...when(due !== null && handed > due, 'late', minutes(handed - (due ?? handed))),
    ...when(handed > at + BETWEEN_CLOCKS, 'from-the-future', minutes(handed - at)),
    ...when(beforeSet, 'before-set', minutes(made - handed)),
    ...when(handed < begun - OF_ONE_CLOCK, 'before-begun', minutes(begun - handed)),
    ...when(seed !== null && seed !== handIn.seed, 'other-seed', 0),
    ...others.map(({ exercise }): Finding => ({ is: 'other-exercise', exercise, count: 0 })),
  ];
}

/** What is to know of the work on one exercise. */
export function findInWork(about: {
  readonly assignment: Assignment;
  readonly handIn: HandIn;
  readonly handed: HandedWork;
  readonly exercise: Exercise;
  readonly work: GradedWork;
  readonly setAside: number;
}): readonly Finding[] {
  const { assignment, handIn, handed, exercise, work, setAside } = about;
  const { id } = exercise;
  const { attempts } = handed;
  if (work.state === undefined) return [{ is: 'unreadable-work', exercise: id, count: 0 }];
  const most = assignment.attempts;
  const changed = handed.edition !== exercise.edition;
  // Other text or answers set aside explain other points.
  const comparable = !changed && setAside === 0 && handed.version === exercise.kind.version;
  const logged = attempts.at(-1);
  return [
    ...when(outOfOrder(handIn.handed, attempts), 'log-out-of-order', 0, id),
    ...when(
      comparable && logDiffers(assignment, logged, work),
      'log-differs',
      logged?.points ?? 0,
      id,
    ),
    ...when(most > 0 && attempts.length > most, 'too-many-attempts', attempts.length, id),
    ...when(changed, 'text-changed', 0, id),
    ...when(setAside > 0, 'answers-set-aside', setAside, id),
  ];
}

/**
 * Whether the times of the attempts cannot be: an attempt that ended before it began, that began
 * before the one before it had, or had ended, or that went on after the whole was handed in. An
 * attempt may be older than the assignment is on this device: work can be taken from one to another.
 */
function outOfOrder(closed: number, attempts: readonly Attempt[]): boolean {
  return attempts.some(({ started, ended, handed }, index) => {
    const before = attempts[index - 1];
    const earliest = before ? (before.ended ?? before.started) : started;
    const last = Math.max(started, ended ?? started, handed ?? started);
    const first = Math.min(ended ?? started, handed ?? started);
    return (
      started < earliest - OF_ONE_CLOCK ||
      first < started - OF_ONE_CLOCK ||
      last > closed + OF_ONE_CLOCK
    );
  });
}

/**
 * Whether the log of the last attempt tells other points than the answers earn, or there is none.
 * Where nothing is told nothing is judged either before an attempt is handed in for good: a log that
 * was not closed may still say 0.
 */
function logDiffers(
  { feedback }: Assignment,
  logged: Attempt | undefined,
  { result }: GradedWork,
): boolean {
  if (!logged) return true;
  if (logged.points === 0 && logged.handed === undefined && feedback !== 'at-once') return false;
  return !near(logged.points, result.points) || !near(logged.max, result.max);
}

/** Points come in halves; a sum of others may be off in its last digits. */
function near(left: number, right: number): boolean {
  return Math.abs(left - right) < 1e-6;
}

function minutes(ms: number): number {
  return Math.ceil(ms / 60_000);
}

function when(holds: boolean, is: Finding['is'], count: number, exercise = ''): readonly Finding[] {
  return holds ? [{ is, exercise, count }] : [];
}
