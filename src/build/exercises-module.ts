import type { Plugin } from 'vite';
import { LANGUAGES, type Language, localise } from '../core/language.ts';
import { hash } from '../core/random.ts';
import type { Course } from './content/load.ts';

const LIST = 'virtual:exercises';
const TASK = /^virtual:task\/(zh|en)\/([a-z0-9-]+)$/;

/**
 * Makes `virtual:exercises`: every exercise of the course, and its task as a script of its own that
 * a page loads when it is needed. Data in scripts can be had from disk too; files of data cannot.
 */
export function exercisesModule(course: () => Course): Plugin {
  return {
    name: 'exercises',
    resolveId: (id) => (id === LIST || TASK.test(id) ? `\0${id}` : undefined),
    load(resolved) {
      const id = resolved.replace(/^\0/, '');
      if (id === LIST) return listOf(course());
      const [, language, exercise] = TASK.exec(id) ?? [];
      const found = course().exercises.find((one) => one.id === exercise);
      if (!found) return undefined;
      return `export const task = ${JSON.stringify(localise(found.task, language as Language))};`;
    },
  };
}

/** Changes with every word of an exercise, so that old answers can be told from new ones. */
export function editionOf(task: unknown): string {
  return hash(JSON.stringify(task)).toString(36);
}

function listOf({ exercises }: Course): string {
  const entries = exercises.map(({ task, ...head }) => ({ ...head, edition: editionOf(task) }));
  const loaders = exercises.flatMap(({ id }) =>
    LANGUAGES.map((language) => {
      const name = `${language}/${id}`;
      return `'${name}': () => import('virtual:task/${name}'),`;
    }),
  );
  return `
    export const exercises = ${JSON.stringify(entries)};
    const loaders = { ${loaders.join('\n')} };
    export async function loadTask(id, language) {
      return (await loaders[language + '/' + id]?.())?.task;
    }
  `;
}
