import { course } from 'virtual:course';
import { type Language, localise } from '../../core/language.ts';
import { total } from '../../core/score.ts';
import { kinds } from '../../kinds/index.ts';
import type { Words } from '../../ui/words.ts';
import type { ModuleHead } from './props.ts';

/** The course's modules with their exercises, and how many points each of these has. */
export function moduleHeads(language: Language, words: Words): readonly ModuleHead[] {
  return course.modules.map(({ id, number, title }) => ({
    id,
    name: words('site.dot', { left: words('module.label', { number }), right: title[language] }),
    exercises: course.exercises
      .filter(({ module }) => module === id)
      .map((one) => ({ id: one.id, max: mostOf(one.kind, one.task) })),
  }));
}

function mostOf(name: string, raw: unknown): number {
  const kind = kinds[name];
  if (!kind) return 0;
  const task = localise(raw, 'en');
  return total(kind.grade(task, kind.start(task, 0))).max;
}
