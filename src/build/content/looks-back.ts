import { isObject, isStrings } from '../../core/json.ts';
import type { Course } from './load.ts';
import { fieldName } from './problem.ts';
import type { Reader } from './read.ts';

/** What a reflection looks back at must be a reflection, and the items in it must exist. */
export function checkLookingBack({ problems }: Reader, { exercises }: Course): void {
  for (const { id, kind, task } of exercises) {
    if (kind !== REFLECTION || !isObject(task)) continue;
    const file = `content/exercises/${id}.yaml`;
    const { looksBack } = task;
    if (looksBack === undefined) continue;
    const earlier = exercises.find((one) => one.id === looksBack && one.kind === REFLECTION);
    if (!earlier || earlier.id === id) {
      problems.push({
        file,
        field: 'looksBack',
        expected: `another exercise of kind "${REFLECTION}" that exists in content/exercises/`,
        fix: 'correct the id, or add the exercise.',
      });
      continue;
    }
    const known = itemsOf(earlier.task).map((item) => item['id']);
    for (const [index, item] of itemsOf(task).entries()) {
      const named = isStrings(item['earlier']) ? item['earlier'] : [];
      for (const [place, name] of named.entries()) {
        if (known.includes(name)) continue;
        problems.push({
          file,
          field: fieldName(['items', index, 'earlier', place]),
          expected: `an item of content/exercises/${earlier.id}.yaml (${known.join(', ')})`,
          fix: 'correct the id.',
        });
      }
    }
  }
}

const REFLECTION = 'reflection';

function itemsOf(task: unknown): readonly Readonly<Record<string, unknown>>[] {
  return isObject(task) && Array.isArray(task['items']) ? task['items'].filter(isObject) : [];
}
