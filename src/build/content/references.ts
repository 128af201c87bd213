import { isStrings } from '../../core/json.ts';
import type { WorkshopTask } from '../../kinds/workshop/task.ts';
import type { Course } from './load.ts';
import { checkLookingBack } from './looks-back.ts';
import { fieldName } from './problem.ts';
import type { Reader } from './read.ts';

/** Every id that one content file takes from another must exist there. */
export function checkReferences(reader: Reader, course: Course): void {
  const { problems } = reader;
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
    for (const [index, exercise] of (concept.practised ?? []).entries()) {
      const known = course.exercises.some((one) => one.id === exercise);
      const field = `${id}.practised[${index}]`;
      expect(known, 'content/concepts.yaml', field, 'an exercise', 'content/exercises/');
    }
  }
  for (const { slug, objectives } of course.modules) {
    for (const objective of objectives) {
      for (const [index, page] of (objective.pages ?? []).entries()) {
        const known = course.pages.some(({ path }) => path === `${slug}/${page}`);
        const field = `${objective.id}.pages[${index}]`;
        expect(known, 'content/modules.yaml', field, 'a page', `content/docs/<language>/${slug}/`);
      }
    }
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
  const circles = course.exercises.filter(({ kind }) => kind === 'service-circle');
  for (const { id, module, kind, task } of course.exercises) {
    const file = `content/exercises/${id}.yaml`;
    expect(modules.has(module), file, 'module', 'a module', 'content/modules.yaml');
    for (const { path, id: objective } of objectivesIn(task)) {
      const field = fieldName(path);
      expect(objectives.has(objective), file, field, 'an objective', 'content/modules.yaml');
    }
    const from = kind === 'workshop' ? (task as WorkshopTask).bringsFrom : undefined;
    const isCircle = from === undefined || circles.some((one) => one.id === from);
    const what = 'an exercise of kind service-circle';
    expect(isCircle, file, 'bringsFrom', what, 'content/exercises/');
  }
  checkLookingBack(reader, course);
}

/** Every objective that a task names, wherever it names them. */
function objectivesIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly { readonly path: readonly PropertyKey[]; readonly id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'objectives' && isStrings(part)
      ? part.map((id, index) => ({ path: [...here, index], id }))
      : objectivesIn(part, here);
  });
}
