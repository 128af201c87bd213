import type { Course } from './load.ts';
import type { Reader } from './read.ts';

/** Every id that one content file takes from another must exist there. */
export function checkReferences({ problems }: Reader, course: Course): void {
  const modules = new Set(course.modules.map((module) => module.id));
  const objectives = new Set(
    course.modules.flatMap((module) => module.objectives.map((objective) => objective.id)),
  );
  const expect = (known: boolean, file: string, field: string, what: string, where: string) => {
    if (known) return;
    problems.push({
      file,
      field,
      expected: `${what} that exists in ${where}`,
      fix: `correct the id, or add it to ${where}.`,
    });
  };
  for (const [id, concept] of Object.entries(course.concepts)) {
    expect(
      modules.has(concept.module),
      'content/concepts.yaml',
      `${id}.module`,
      'a module',
      'content/modules.yaml',
    );
  }
  for (const [id, source] of Object.entries(course.sources)) {
    for (const [index, module] of source.modules.entries()) {
      expect(
        modules.has(module),
        'content/sources.yaml',
        `sources.${id}.modules[${index}]`,
        'a module',
        'content/modules.yaml',
      );
    }
  }
  for (const [id, claim] of Object.entries(course.claims)) {
    for (const [index, source] of claim.sources.entries()) {
      const field = `claims.${id}.sources[${index}]`;
      expect(
        Object.hasOwn(course.sources, source),
        'content/sources.yaml',
        field,
        'a source',
        'content/sources.yaml',
      );
    }
  }
  for (const { id, module, task } of course.exercises) {
    const file = `content/exercises/${id}.yaml`;
    expect(modules.has(module), file, 'module', 'a module', 'content/modules.yaml');
    for (const [index, item] of itemsOf(task).entries()) {
      for (const [place, objective] of item.objectives.entries()) {
        const field = `items[${index}].objectives[${place}]`;
        expect(objectives.has(objective), file, field, 'an objective', 'content/modules.yaml');
      }
    }
  }
}

function itemsOf(task: unknown): readonly { readonly objectives: readonly string[] }[] {
  const { items } = task as {
    readonly items?: readonly { readonly objectives: readonly string[] }[];
  };
  return items ?? [];
}
