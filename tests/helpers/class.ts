import { readCourse } from '../../src/build/content/load.ts';
import { editionOf } from '../../src/build/exercises-module.ts';
import { type Assignment, newAssignment } from '../../src/core/assign/assignment.ts';
import type { HandedWork, HandIn } from '../../src/core/assign/hand-in.ts';
import { newId } from '../../src/core/assign/id.ts';
import type { Exercise, Exercises, Received } from '../../src/core/class/book.ts';
import { LANGUAGES, type Language, localise } from '../../src/core/language.ts';
import { hash, random } from '../../src/core/random.ts';
import { advance, handOver, newSaved, restart, type Saved } from '../../src/core/saved.ts';
import { kinds } from '../../src/kinds/index.ts';
import { attemptSeed, givenPart } from '../../src/store/given.ts';
import { movesOf, type Player } from './players.ts';

/** What a made-up class is like. What is absent happens to nobody. */
export interface ClassPlan {
  readonly assignment: Assignment;
  readonly exercises: Exercises;
  readonly students: number;
  readonly seed?: number;
  /** Handed out in turn; both by default. */
  readonly languages?: readonly Language[];
  /** So many students hand in a second time, after another attempt if there may be one. */
  readonly twice?: number;
  /** So many bear the name of the student before them, and no number. */
  readonly namesakes?: number;
  /** So many have a clock that is a day ahead. */
  readonly ahead?: number;
  /** So many have a clock that was set back before they handed in. */
  readonly setBack?: number;
  /** So many logs claim full marks. */
  readonly boasting?: number;
  /** So many leave out the last exercise. */
  readonly partial?: number;
}

/** When the classes of the tests begin: 2 March 2026, 08:00 UTC, in ms. */
export const MORNING = Date.UTC(2026, 2, 2, 8);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The exercises of the course in one language, as the gradebook gets them. */
export function courseExercises(language: Language = 'en'): Exercises {
  const all = readCourse('.').course.exercises.map(({ id, kind: name, task }): Exercise => {
    const kind = kinds[name];
    if (!kind) throw new Error(`No kind is named ${name}.`);
    return { id, kind, task: localise(task, language), edition: editionOf(task) };
  });
  return new Map(all.map((exercise) => [exercise.id, exercise]));
}

/** An assignment of `exercises` (all of the course's by default), with `terms` of one's own. */
export function anAssignment(
  exercises: Iterable<string> = courseExercises().keys(),
  terms: Partial<Assignment> = {},
): Assignment {
  const parts = [...exercises].map((exercise) => ({ exercise }));
  const ask = { name: 'required', number: 'optional', class: 'optional' } as const;
  return { ...newAssignment('TESTS00000', parts), ask, ...terms };
}

/** The hand-ins of a class as graded in ability as classes are. The same plan gives the same ones. */
export function aClass(plan: ClassPlan): readonly HandIn[] {
  return Array.from({ length: plan.students }, (_, index) => handInsOf(plan, index)).flat();
}

/** Hand-ins as the book holds them. */
export function asReceived(
  handIns: readonly HandIn[],
  at: number = MORNING + 3 * DAY,
): readonly Received[] {
  return handIns.map((handIn, index) => ({
    fingerprint: newId(bytesFrom(random(index))),
    handIn,
    sealed: false,
    source: `${index}.txt`,
    at: at + index,
  }));
}

/** What one student does about one part: the work as it is handed in at `handed`, or none of it. */
export function workOf(
  assignment: Assignment,
  exercise: Exercise,
  handIn: Pick<HandIn, 'seed' | 'begun' | 'handed'>,
  player: Omit<Player, 'checks'>,
  attempts = 1,
): HandedWork {
  const { kind } = exercise;
  const part = assignment.parts.find((one) => one.exercise === exercise.id);
  if (!part) throw new Error(`${exercise.id} is no part of the assignment.`);
  const given = givenPart(kind, exercise.task, assignment, part, handIn.seed);
  const open = given.task(false);
  const checks = assignment.feedback === 'at-once';
  const length = (handIn.handed - handIn.begun) / attempts;
  let saved: Saved | undefined;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const started = handIn.begun + Math.floor(length * (attempt - 1));
    const start = kind.start(open, attemptSeed(handIn.seed, attempt));
    const marks = kind.grade(open, start);
    saved = saved ? restart(saved, start, marks, started) : newSaved(kind, start, marks);
    let state = start;
    for (const move of movesOf(kind.name, open, { ...player, checks })) {
      state = kind.step(open, state, move);
    }
    saved = advance(saved, state, kind.grade(open, state), started);
  }
  const { state = null } = saved ?? {};
  const final = kind.finish(open, state);
  const closed =
    saved && handOver(saved, final, kind.grade(given.task(true), final), handIn.handed);
  return {
    exercise: exercise.id,
    edition: exercise.edition,
    kind: kind.name,
    version: kind.version,
    state: final,
    attempts: closed?.attempts ?? [],
  };
}

function handInsOf(plan: ClassPlan, index: number): readonly HandIn[] {
  const { assignment, languages = LANGUAGES, seed: base = 1, students } = plan;
  const luck = random(hash(`${base}/${index}`));
  const ability = (luck() + luck() + luck()) / 3;
  const isNamesake = index > 0 && index <= (plan.namesakes ?? 0);
  const begun = MORNING + Math.floor(luck() * 600) * MINUTE;
  // Counted from the end, so that those with odd clocks are not the namesakes.
  const isLast = (count = 0) => index >= students - count;
  const handed = isLast(plan.setBack) ? begun - DAY : begun + (10 + luck() * 50) * MINUTE;
  const shift = isLast((plan.setBack ?? 0) + (plan.ahead ?? 0)) && !isLast(plan.setBack);
  const first: Omit<HandIn, 'works'> = {
    assignment: assignment.id,
    student: studentOf(plan, isNamesake ? index - 1 : index, isNamesake || index === 0),
    device: newId(bytesFrom(luck)),
    seed: assignment.seed ?? Math.floor(luck() * 0x1_0000_0000),
    language: languages[index % languages.length] ?? 'en',
    begun: begun + (shift ? 10 * DAY : 0),
    handed: Math.round(handed) + (shift ? 10 * DAY : 0),
    turn: 1,
  };
  const player = { ability, luck };
  const one = withWorks(plan, first, player, index, 1);
  if (index >= (plan.twice ?? 0)) return [one];
  const later = { ...first, handed: first.handed + 60 * MINUTE, turn: 2 };
  const more = assignment.attempts === 1 ? 1 : 2;
  return [one, withWorks(plan, later, { ...player, ability: (ability + 1) / 2 }, index, more)];
}

function withWorks(
  plan: ClassPlan,
  handIn: Omit<HandIn, 'works'>,
  player: Omit<Player, 'checks'>,
  index: number,
  attempts: number,
): HandIn {
  const { assignment, exercises, partial = 0, boasting = 0 } = plan;
  const parts = index < partial ? assignment.parts.slice(0, -1) : assignment.parts;
  const works = parts.flatMap(({ exercise: id }) => {
    const exercise = exercises.get(id);
    return exercise ? [workOf(assignment, exercise, handIn, player, attempts)] : [];
  });
  return { ...handIn, works: index < boasting ? works.map(boast) : works };
}

/** The same answers under a log that says that all of them were right. */
function boast(work: HandedWork): HandedWork {
  const attempts = work.attempts.map((attempt) => ({ ...attempt, points: attempt.max }));
  return { ...work, attempts };
}

function studentOf(
  { assignment: { ask } }: ClassPlan,
  index: number,
  nameOnly: boolean,
): HandIn['student'] {
  const name = `${FAMILY[index % FAMILY.length]}${GIVEN[Math.floor(index / FAMILY.length) % GIVEN.length]}`;
  // Beyond all pairs of names, a number keeps two from being one.
  const round = Math.floor(index / (FAMILY.length * GIVEN.length));
  return {
    ...(ask.name ? { name: round > 0 ? `${name}${round + 1}` : name } : {}),
    ...(ask.number && !nameOnly ? { number: `S${String(20260000 + index)}` } : {}),
    ...(ask.class ? { class: `服务${1 + (Math.floor(index / 40) % 25)}班` } : {}),
  };
}

function bytesFrom(luck: () => number): Uint8Array {
  return Uint8Array.from({ length: 8 }, () => Math.floor(luck() * 256));
}

const FAMILY = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '黄',
  '周',
  '吴',
  'Ada ',
  'Ben ',
  'Chloe ',
];
const GIVEN = ['伟', '芳', '娜', '敏', '静', '强', '磊', '洋', '艳', '勇', 'Hart', 'Okafor', 'Ito'];
