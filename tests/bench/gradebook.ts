/**
 * What it costs to bring in a large class and to grade it: the whole time, the longest the page
 * would have been held up, and memory. A class of 1,000 students with ten exercises each, half the
 * sources files, half one pasted chat; open and sealed.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Assignment } from '../../src/core/assign/assignment.ts';
import type { Entry, Exercise, Exercises } from '../../src/core/class/book.ts';
import { itemsOf } from '../../src/core/class/items.ts';
import { NO_NOTES } from '../../src/core/class/merge.ts';
import { objectivesOf } from '../../src/core/class/objectives.ts';
import { studentsOf } from '../../src/core/class/roster.ts';
import { distribution, exerciseStats } from '../../src/core/class/totals.ts';
import { newKey } from '../../src/exchange/key.ts';
import { gradeAll } from '../../src/site/gradebook/grade-all.ts';
import { importSources, type Source } from '../../src/site/gradebook/import.ts';
import { aClass, anAssignment, courseExercises } from '../helpers/class.ts';
import { chatOf, filesOf } from '../helpers/class-files.ts';

const STUDENTS = 1000;
const EXERCISES = 10;
const { signal } = new AbortController();

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const exercises = tenOf(courseExercises());
const key = await newKey();

console.log(`\nGradebook: ${STUDENTS} hand-ins of ${EXERCISES} exercises each`);
await measure('open', anAssignment(exercises.keys()));
await measure('sealed', anAssignment(exercises.keys(), { collect: 'sealed', key: key.public }));

async function measure(name: string, assignment: Assignment): Promise<void> {
  const sources = await sourcesOf(assignment);
  const before = heap();
  const brought = await watched(() =>
    importSources(sources, contextOf(assignment), () => {}, signal),
  );
  const received = brought.value.accepted;
  if (received.length !== STUDENTS) throw new Error(`Only ${received.length} came in.`);
  const held = heap();
  const graded = await watched(() => gradeAll(assignment, received, exercises));
  const after = heap();
  const stats = await watched(async () => statistics(graded.value));
  console.log(
    [
      `${name}: import ${brought.said}`,
      `  grading ${graded.said}`,
      `  statistics ${stats.said}`,
      `  memory: hand-ins ${mega(held - before)}, graded ${mega(after - held)}`,
    ].join('\n'),
  );
}

/** Everything the page shows of the class, in one go. */
function statistics(entries: readonly Entry[]) {
  const students = studentsOf(entries, NO_NOTES);
  const items = [...exercises.values()].map((exercise) => itemsOf(exercise, students));
  return [items, objectivesOf(students), exerciseStats(students), distribution(students)];
}

/** The course has fewer exercises than that: some stand for two, under another name. */
function tenOf(course: Exercises): Exercises {
  const all = [...course.values()];
  return new Map(
    Array.from({ length: EXERCISES }, (_, index) => {
      const one = all[index % all.length] as Exercise;
      const id = index < all.length ? one.id : `${one.id}-${index}`;
      return [id, { ...one, id }] as const;
    }),
  );
}

async function sourcesOf(assignment: Assignment): Promise<readonly Source[]> {
  const handIns = aClass({ assignment, exercises, students: STUDENTS });
  const files = await filesOf(assignment, handIns.slice(0, STUDENTS / 2));
  const chat = await chatOf(assignment, handIns.slice(STUDENTS / 2));
  return [...files, { name: '', text: chat }].map(({ name, text }) => ({
    name,
    text: async () => text,
  }));
}

function contextOf(assignment: Assignment) {
  return {
    assignments: [assignment],
    keys: [key],
    known: new Set<string>(),
    exercises: [...exercises.keys()],
    now: Date.now,
  };
}

/** `work` with the time it took and the longest time that nothing else had a turn. */
async function watched<T>(work: () => Promise<T>): Promise<{ value: T; said: string }> {
  let last = performance.now();
  let longest = 0;
  let on = true;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) setImmediate(turn);
  };
  setImmediate(turn);
  const begun = performance.now();
  const value = await work();
  const took = performance.now() - begun;
  turn();
  on = false;
  return { value, said: `${took.toFixed(0)} ms, longest slice ${longest.toFixed(1)} ms` };
}

/** Bytes in use once everything nobody holds any more is gone. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
