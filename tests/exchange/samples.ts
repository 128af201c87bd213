import { readCourse } from '../../src/build/content/load.ts';
import { type Assignment, newAssignment } from '../../src/core/assign/assignment.ts';
import type { HandedWork, HandIn } from '../../src/core/assign/hand-in.ts';
import type { Json } from '../../src/core/json.ts';
import { type Language, localise } from '../../src/core/language.ts';
import { kinds } from '../../src/kinds/index.ts';
import { referenceOf } from '../../src/kinds/service-circle/reference.ts';
import type { CircleTask } from '../../src/kinds/service-circle/task.ts';
import { quizItems } from '../helpers/quiz-items.ts';

const { course } = readCourse('.');

/** The ids of the exercises there are. */
export const exerciseIds: readonly string[] = course.exercises.map(({ id }) => id);

/** A made-up course of forty exercises, with ids like those of this one. */
export const manyIds: readonly string[] = [
  ...exerciseIds,
  ...['gap-model', 'servqual-items', 'complaint-letters', 'moments-of-truth', 'zone-of-tolerance'],
  ...['recovery-paradox', 'fishbone-hotel', 'queue-explorer', 'blueprint-clinic', 'pareto-calls'],
  ...Array.from(
    { length: 25 },
    (_, n) => `m${String((n % 12) + 1).padStart(2, '0')}-exercise-${n}`,
  ),
];

/** When the samples were made, in ms since 1970. */
export const DAY = Date.UTC(2026, 8, 14, 8, 30);

/** A sealed assignment of `count` exercises with a Chinese title, and all else as it begins. */
export function sampleAssignment(count: number, more: Partial<Assignment> = {}): Assignment {
  const parts = manyIds.slice(0, count).map((exercise) => ({ exercise }));
  return { ...newAssignment('K7Q29F4M1X', parts), title: '第三周：服务标准与误区', ...more };
}

/** Everything of the quiz of thirty-one drafts answered: wrong at first, then right. */
export function quizWork(): HandedWork {
  const { exercise, task } = taskOf('pitfalls', 'zh');
  const moves = quizItems(exercise.kind, task).flatMap(({ id, options }) => {
    const right = options.find(({ correct }) => correct)?.id;
    const wrong = options.find(({ correct }) => !correct)?.id;
    return [wrong, right].flatMap((option) => [
      { do: 'pick', item: id, option },
      { do: 'check', item: id, sure: 1 },
    ]);
  });
  return worked('pitfalls', moves);
}

/** A whole circle with every standard. */
export function circleWork(): HandedWork {
  const { task } = taskOf('service-circle', 'zh');
  const scene = (task as CircleTask).scenes[0];
  if (!scene) throw new Error('The builder has no scene.');
  return worked('service-circle', [
    { do: 'scene', scene: scene.id },
    { do: 'paste', circle: referenceOf(scene) },
    { do: 'check' },
  ]);
}

/** One student's hand-in of these works. */
export function sampleHandIn(works: readonly HandedWork[], more: Partial<HandIn> = {}): HandIn {
  return {
    assignment: 'K7Q29F4M1X',
    student: { name: '王小明', number: '2026110342', class: '服务2班' },
    device: '3N8Q0ZC5WT',
    seed: 2_837_465_190,
    language: 'zh',
    begun: DAY,
    handed: DAY + 3_140_000,
    turn: 1,
    works,
    ...more,
  };
}

function taskOf(id: string, language: Language) {
  const exercise = course.exercises.find((one) => one.id === id);
  if (!exercise) throw new Error(`There is no exercise "${id}".`);
  return { exercise, task: localise(exercise.task, language) as unknown };
}

function worked(id: string, moves: readonly unknown[]): HandedWork {
  const { exercise, task } = taskOf(id, 'zh');
  const kind = kinds[exercise.kind];
  if (!kind) throw new Error(`No kind is named ${exercise.kind}.`);
  const begin: Json = kind.start(task, 7);
  const state = moves.reduce((before: Json, move): Json => kind.step(task, before, move), begin);
  const attempt = {
    started: DAY,
    ended: DAY + 2_900_000,
    points: 31,
    max: 31,
    moves: moves.length,
  };
  return {
    exercise: id,
    edition: '1x9f3k2',
    kind: kind.name,
    version: kind.version,
    state,
    attempts: [attempt],
  };
}
