import type { Entry, Finding, Notes, Remark, Score, Student } from './book.ts';
import { remarkOn } from './remarks.ts';
import { folded, studentKey } from './student.ts';

/**
 * The students of a class, in the order their first hand-ins come in `entries`. The newest hand-in
 * of each counts; whose a hand-in is the `notes` may say otherwise than it does itself.
 */
export function studentsOf(entries: readonly Entry[], notes: Notes): readonly Student[] {
  const groups = new Map<string, Entry[]>();
  const named = namedByNumber(entries);
  for (const entry of entries) {
    const key = ownerOf(entry, notes, named);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return withDoubts([...groups].map(([key, group]) => student(key, group, notes)));
}

/** The sum of `scores`. */
function totalOf(scores: readonly Score[]): Student['total'] {
  return scores.reduce(
    (sum, score) => ({ points: sum.points + score.points, max: sum.max + score.max }),
    { points: 0, max: 0 },
  );
}

/**
 * Who gave no number may be someone of the same name who did, once; two names under one number may
 * be one student, or a slip.
 */
function withDoubts(students: readonly Student[]): readonly Student[] {
  const nameKey = ({ name, class: group }: Student) =>
    studentKey({ student: { name, class: group }, device: '' });
  const numbered = new Set(students.filter(({ number }) => folded(number)).map(nameKey));
  const names = new Map<string, number>();
  for (const { number } of students) {
    names.set(folded(number), (names.get(folded(number)) ?? 0) + 1);
  }
  return students.map((one) => {
    const doubts: Finding[] = [];
    const isOpen = one.key === nameKey(one) && !one.findings.some(({ is }) => is === 'namesake');
    if (isOpen && numbered.has(one.key)) doubts.push({ is: 'namesake', exercise: '', count: 2 });
    const count = folded(one.number) ? (names.get(folded(one.number)) ?? 1) : 1;
    if (count > 1) doubts.push({ is: 'two-names', exercise: '', count });
    return doubts.length > 0 ? { ...one, findings: [...one.findings, ...doubts] } : one;
  });
}

/** Who gave a number and no name is the one who did, if only one did; by number. */
function namedByNumber(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const { received } of entries) {
    const { number, name } = received.handIn.student;
    if (!folded(number) || !folded(name)) continue;
    const keys = named.get(folded(number)) ?? new Set();
    named.set(folded(number), keys.add(studentKey(received.handIn)));
  }
  return named;
}

function ownerOf(
  entry: Entry,
  { owners }: Notes,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const { fingerprint, handIn } = entry.received;
  if (Object.hasOwn(owners, fingerprint) && owners[fingerprint]) return owners[fingerprint];
  const { number, name } = handIn.student;
  const keys = folded(name) ? undefined : named.get(folded(number));
  const [only] = keys ?? [];
  return only !== undefined && keys?.size === 1 ? only : studentKey(handIn);
}

function student(key: string, group: readonly Entry[], notes: Notes): Student {
  const [entry, ...earlier] = [...group].sort(newestFirst) as [Entry, ...Entry[]];
  const isOwn = ({ received }: Entry) => !Object.hasOwn(notes.owners, received.fingerprint);
  const own = group.filter(isOwn).sort(newestFirst);
  // What a hand-in moved here by hand says of its student is the last that is asked.
  const said = (field: 'name' | 'number' | 'class') =>
    [...own, entry, ...earlier]
      .map(({ received }) => received.handIn.student[field])
      .find((text) => text) ?? '';
  const scores = entry.works.map((work) => scoreOf(work, remarkOn(notes, key, work.exercise)));
  return {
    key,
    name: said('name'),
    number: said('number'),
    class: said('class'),
    entry,
    earlier,
    scores,
    total: totalOf(scores),
    findings: [...entry.findings, ...findInGroup(own, group)],
  };
}

/** A rubric's points count, for and against, only where somebody has judged by it. */
function scoreOf(
  { exercise, state, result, rubric }: Entry['works'][number],
  remark?: Remark,
): Score {
  const byHand = typeof remark?.points === 'number';
  return {
    exercise,
    points: remark?.points ?? result.points,
    max: byHand ? result.max + rubric : result.max,
    there: byHand || state !== undefined,
    byHand,
  };
}

/** By the student's clock, then by the count of the device, then by when it came. */
function newestFirst({ received: a }: Entry, { received: b }: Entry): number {
  return (
    b.handIn.handed - a.handIn.handed ||
    b.handIn.turn - a.handIn.turn ||
    b.at - a.at ||
    (a.fingerprint < b.fingerprint ? -1 : 1)
  );
}

/**
 * What only hand-ins side by side show. `own` are those that say themselves whose they are: where
 * the instructor has decided, nothing is left to ask.
 */
function findInGroup(own: readonly Entry[], group: readonly Entry[]): readonly Finding[] {
  const students = own.map(({ received }) => received.handIn);
  const numbered = students.some(({ student: { number } }) => folded(number) !== '');
  const isNamed = students.some(({ student: { name } }) => folded(name) !== '');
  const devices = distinct(students.map(({ device }) => device));
  const moved = group.length - own.length;
  const found: Finding[] = [];
  const note = (is: Finding['is'], count: number) => found.push({ is, exercise: '', count });
  if (!numbered && isNamed && devices.length > 1) note('namesake', devices.length);
  if (moved > 0) note('moved-by-hand', moved);
  return found;
}

function distinct(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
