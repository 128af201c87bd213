import { course } from 'virtual:course';

type Course = typeof course;

/** The module named `id`; the content check has made sure that it exists. */
export function findModule(id: string): Course['modules'][number] {
  return found(
    course.modules.find((module) => module.id === id),
    `module "${id}"`,
  );
}

/** The module whose pages are in folder `slug`, if it is one. */
export function moduleOfSlug(slug: string): Course['modules'][number] | undefined {
  return course.modules.find((module) => module.slug === slug);
}

/** The exercise named `id`. */
export function findExercise(id: string): Course['exercises'][number] {
  return found(
    course.exercises.find((exercise) => exercise.id === id),
    `exercise "${id}"`,
  );
}

/** The entry `id` of a table of the course. */
export function findIn<T>(table: Readonly<Record<string, T>>, id: string, what: string): T {
  return found(table[id], `${what} "${id}"`);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new Error(`There is no ${what} in content. Correct the id on the page, or add it.`);
  return value;
}
