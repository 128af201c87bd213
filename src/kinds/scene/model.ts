import { stagedKind } from '../../core/staged/kind.ts';
import type { Picks, Stage } from '../../core/staged/types.ts';
import type { Category, Detail, SceneTask } from './task.ts';

/** A drawn room: find a detail, tag it, name the part, choose what would mend it. */
export const scene = stagedKind<SceneTask>('scene', 1, (task) =>
  task.items.map((item, index) => ({
    id: item.id,
    version: item.version,
    objectives: item.objectives,
    // A level of its own keeps every detail at its place: numbers are the same for all.
    level: index,
    prompt: item.name,
    looks: [item.id],
    least: 1,
    ticks: [],
    order: ['tag', 'part', 'fix'],
    stage: (id, held) => stage(task, item, id, held),
  })),
);

function stage(task: SceneTask, item: Detail, id: string, held: Picks): Stage {
  const category = task.categories.find((one) => one.id === held['tag']);
  const mends = (category?.parts ?? []).length > 0;
  const asks = {
    tag: { id, prompt: task.ask, options: tags(task, item), fixed: true },
    part: { id, prompt: task.partAsk, options: parts(item, category), fixed: true },
    fix: { id, prompt: task.fixAsk, options: mends ? item.fixes : [] },
  };
  const ask = asks[id as keyof typeof asks];
  return { id, asks: ask && ask.options.length > 0 ? [ask] : [] };
}

function tags({ categories }: SceneTask, item: Detail) {
  return categories.map(({ id, name }) => ({
    id,
    correct: id === item.category,
    text: name,
    feedback: item.categories[id] ?? '',
  }));
}

/** The parts of the category that was chosen: only blind can that be another than the right one. */
function parts(item: Detail, category: Category | undefined) {
  return (category?.parts ?? []).map(({ id, name }) => ({
    id,
    correct: category?.id === item.category && id === item.part,
    text: name,
    feedback: category?.id === item.category ? (item.parts[id] ?? '') : '',
  }));
}
