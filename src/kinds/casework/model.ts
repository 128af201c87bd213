import { entryOf } from '../../core/entry.ts';
import type { AnyKind } from '../../core/kind.ts';
import { stagedKind } from '../../core/staged/kind.ts';
import type { Ask, Stage, StagedItem, Texts } from '../../core/staged/types.ts';
import type { Answer, Case, CaseStage, CaseworkTask, Named } from './task.ts';

/** What is on file first, then one decision after the other. */
export const casework = {
  ...stagedKind<CaseworkTask>('casework', 1, (task) =>
    task.items.map(
      (item): StagedItem => ({
        id: item.id,
        version: item.version,
        objectives: item.objectives,
        level: 1,
        prompt: item.title,
        looks: item.clues?.map(({ id }) => id) ?? [],
        least: item.least ?? 0,
        order: stagesOf(task, item).map(({ id }) => id),
        stage: (id) => ({ id, asks: asksOf(task, item, id) }),
        say: (id, texts) => say(asksOf(task, item, id), texts),
      }),
    ),
  ),
  former: ['diagnosis'],
} satisfies Pick<AnyKind, 'former'>;

/** The stages that `item` has, in order. */
export function stagesOf({ stages }: CaseworkTask, item: Case): readonly CaseStage[] {
  return stages.filter(({ id }) => entryOf(item.stages, id));
}

/** The marks by which `item` has things judged at `stage`. */
export function marksOf(stage: CaseStage, item: Case): readonly Named[] {
  return entryOf(item.stages, stage.id)?.marks ?? stage.marks ?? [];
}

/**
 * What is to be decided at a stage: the shared asks, one ask for each thing to judge, or the one
 * choice of the case's own options, which is named as the stage is.
 */
function asksOf(task: CaseworkTask, item: Case, id: string): Stage['asks'] {
  const stage = task.stages.find((one) => one.id === id);
  const work = entryOf(item.stages, id);
  if (!stage || !work) return [];
  if (work.options) return [{ id, prompt: stage.prompt ?? stage.name, options: work.options }];
  if (work.each) {
    const marks = marksOf(stage, item);
    return work.each.map((thing) => shared(thing.id, thing.text, marks, thing));
  }
  return (stage.asks ?? []).flatMap(({ id: ask, prompt, options }) => {
    const answer = entryOf(work.asks ?? {}, ask);
    return answer ? [shared(ask, prompt, options, answer)] : [];
  });
}

/** One choice of options that have an order of their own. */
function shared(id: string, prompt: string, of: readonly Named[], answer: Answer): Ask {
  const options = of.map((option) => ({
    id: option.id,
    correct: answer.accepted.includes(option.id),
    text: option.name,
    feedback: answer.feedback[option.id] ?? '',
  }));
  return { id, prompt, options, fixed: true };
}

/** Where several things are decided at once, each with its name. */
function say(asks: Stage['asks'], texts: Texts): string {
  const said = asks.flatMap(({ id, prompt }) => {
    const text = texts[id];
    if (text === undefined) return [];
    return [asks.length === 1 ? text : `${prompt} → ${text}`];
  });
  return said.join(' · ');
}
