import type { Entry, Finding, Notes, Remark, Score, Student } from './book.ts';
import { remarkOn } from './remarks.ts';
import { folded, studentKey } from './student.ts';

/**
 * The students of a class, in the order their first hand-ins come in `entries`. The newest hand-in
 * of each counts; whose a hand-in is the `notes` may say otherwise than it does itself.
 */
export function studentsOf(entries: readonly Entry[], notes: Notes): readonly Student[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = ownerOf(entry, notes);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return withDoubts([...groups].map(([key, group]) => student(key, group, notes)));
}

/** The sum of `scores`. */
export function totalOf(scores: readonly Score[]): Student['total'] {
  return scores.reduce(
    (sum, score) => ({ points: sum.points + score.points, max: sum.max + score.max }),
    { points: 0, max: 0 },
  );
}

/** Who gave no number may be someone of the same name who did, once. */
function withDoubts(students: readonly Student[]): readonly Student[] {
  const nameKey = ({ name, class: group }: Student) =>
    studentKey({ student: { name, class: group }, device: '' });
  const numbered = new Set(students.filter(({ number }) => folded(number)).map(nameKey));
  return students.map((one) => {
    const isOpen = one.key === nameKey(one) && !one.findings.some(({ is }) => is === 'namesake');
    if (!isOpen || !numbered.has(one.key)) return one;
    return { ...one, findings: [...one.findings, { is: 'namesake', exercise: '', count: 2 }] };
  });
}

function ownerOf(entry: Entry, { owners }: Notes): string {
  const { fingerprint, handIn } = entry.received;
  return (Object.hasOwn(owners, fingerprint) && owners[fingerprint]) || studentKey(handIn);
}

function student(key: string, group: readonly Entry[], notes: Notes): Student {
  const [entry, ...earlier] = [...group].sort(newestFirst) as [Entry, ...Entry[]];
  const own = group.filter((one) => studentKey(one.received.handIn) === key).sort(newestFirst);
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
    findings: [...entry.findings, ...findInGroup(own, group, notes)],
  };
}

function scoreOf({ exercise, state, result }: Entry['works'][number], remark?: Remark): Score {
  const byHand = typeof remark?.points === 'number';
  return {
    exercise,
    points: remark?.points ?? result.points,
    max: result.max,
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
function findInGroup(
  own: readonly Entry[],
  group: readonly Entry[],
  { owners }: Notes,
): readonly Finding[] {
  const open = own.filter(({ received }) => !Object.hasOwn(owners, received.fingerprint));
  const students = open.map(({ received }) => received.handIn);
  const numbered = students.some(({ student: { number } }) => folded(number) !== '');
  const names = distinct(students.map(({ student: { name } }) => folded(name))).filter(Boolean);
  const devices = distinct(students.map(({ device }) => device));
  const moved = group.length - own.length;
  const found: Finding[] = [];
  const note = (is: Finding['is'], count: number) => found.push({ is, exercise: '', count });
  if (numbered && names.length > 1) note('two-names', names.length);
  if (!numbered && names.length > 0 && devices.length > 1) note('namesake', devices.length);
  if (moved > 0) note('moved-by-hand', moved);
  return found;
}

function distinct(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
