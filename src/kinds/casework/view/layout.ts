import { entryOf } from '../../../core/entry.ts';
import type { Stage } from '../../../core/staged/types.ts';
import { marksOf, stagesOf } from '../model.ts';
import type { Case, CaseworkTask, Named } from '../task.ts';

/** How the asks of a stage are laid out: one list, fields of a ticket, or a row for each. */
export type Layout = 'list' | 'ticket' | 'rows';

/** From so many shared asks on, each is a row. */
const MANY = 4;

/** How the stage with the id `id` is laid out in `item`. */
export function layoutOf(item: Case, { id, asks }: Stage): Layout {
  if (entryOf(item.stages, id)?.each || asks.length >= MANY) return 'rows';
  return asks.length > 1 ? 'ticket' : 'list';
}

/** Whether the case is a slip to be filled in at once: nothing to look up, and fields to fill. */
export function isSlip(task: CaseworkTask, item: Case): boolean {
  const [first] = stagesOf(task, item);
  const count = first?.asks?.length ?? 0;
  return !item.clues && count > 1 && count < MANY;
}

/** What can be chosen at a stage that is the same in several places: its names and what they are. */
export function sharedAt(
  task: CaseworkTask,
  item: Case,
  id: string,
): readonly { readonly id: string; readonly prompt: string; readonly options: readonly Named[] }[] {
  const stage = task.stages.find((one) => one.id === id);
  const work = entryOf(item.stages, id);
  if (!stage || !work) return [];
  if (work.each) return [{ id, prompt: stage.prompt ?? '', options: marksOf(stage, item) }];
  return stage.asks ?? [];
}
