import { readCourse } from '../../src/build/content/load.ts';
import { localise } from '../../src/core/language.ts';
import { examples } from './examples.ts';

/** The course as its author wrote it. */
export const { course, problems } = readCourse('.');

/** What the laws are tried on: every example of every kind, every exercise of the course. */
export const cases = [
  ...examples.map(({ kind, name, task }) => ({
    name: `${kind}: ${name}`,
    kind,
    zh: task,
    en: task,
  })),
  ...course.exercises.map(({ id, kind, task }) => ({
    name: `exercise ${id}`,
    kind,
    zh: localise(task, 'zh'),
    en: localise(task, 'en'),
  })),
];
