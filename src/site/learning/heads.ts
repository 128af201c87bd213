import { course } from 'virtual:course';
import { type Language, localise } from '../../core/language.ts';
import { byObjective } from '../../core/score.ts';
import { kinds } from '../../kinds/index.ts';
import type { Words } from '../../ui/words.ts';
import type { ModuleHead, PageHead } from './props.ts';

/** The course's modules with, for each objective, what practises it and for how many points. */
export function moduleHeads(language: Language, words: Words): readonly ModuleHead[] {
  const practised = practice();
  return course.modules.map(({ id, number, slug, title, objectives }) => ({
    id,
    number,
    slug,
    name: words('site.dot', { left: words('module.label', { number }), right: title[language] }),
    objectives: objectives.map((objective) => ({
      id: objective.id,
      text: objective[language],
      exercises: practised.get(objective.id) ?? [],
    })),
    exercises: course.exercises.filter(({ module }) => module === id).map((one) => one.id),
  }));
}

/** Every page that can be “the page read last”. */
export function pageHeads(language: Language, words: Words): readonly PageHead[] {
  const names = new Map(moduleHeads(language, words).map(({ id, name }) => [id, name]));
  return course.pages.map(({ path, title, module }) => ({
    path,
    title: title[language],
    module: names.get(module) ?? '',
  }));
}

function practice(): ReadonlyMap<string, { id: string; max: number }[]> {
  const found = new Map<string, { id: string; max: number }[]>();
  for (const { id, kind: name, task: raw } of course.exercises) {
    const kind = kinds[name];
    if (!kind) continue;
    const task = localise(raw, 'en');
    const sums = byObjective(kind.grade(task, kind.start(task, 0)));
    for (const [objective, { max }] of Object.entries(sums)) {
      found.set(objective, [...(found.get(objective) ?? []), { id, max }]);
    }
  }
  return found;
}
