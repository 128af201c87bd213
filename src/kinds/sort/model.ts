import { stagedKind } from '../../core/staged/kind.ts';
import type { Picks, Stage, StagedItem } from '../../core/staged/types.ts';
import type { Card, SortTask } from './task.ts';

/** The two stages of a card, each with one ask of the same name. */
export const BIN = 'bin';
export const REASON = 'reason';

const staged = stagedKind<SortTask>('sort', 1, (task) =>
  task.items.map(
    (card, index): StagedItem => ({
      id: card.id,
      version: card.version,
      objectives: card.objectives,
      level: task.inOrder ? index + 1 : 1,
      prompt: card.text,
      looks: [],
      least: 0,
      order: hasReasons(card) ? [BIN, REASON] : [BIN],
      stage: (id, held) => (id === REASON ? reasonStage(card, held) : binStage(task, card)),
    }),
  ),
);

/** Cards are put into bins; where opinions can differ, a reason is asked for as well. */
export const sort: typeof staged = {
  ...staged,
  // Without the cards before it, one that repeats them could not be told.
  choices: (task) => ({ ...staged.choices(task), ...(task.inOrder && { items: 0 }) }),
  assign: (task, terms, seed) =>
    staged.assign(task, task.inOrder ? { ...terms, items: undefined } : terms, seed),
};

/** Whether a reason is asked for once `card` lies right. */
export function hasReasons({ reasons }: Card): boolean {
  return (reasons?.length ?? 0) > 0;
}

/** What is said about `card` in the bin with this id. */
export function feedbackOn({ bins }: SortTask, card: Card, bin: string): string {
  return card.bins[bin] ?? bins.find(({ id }) => id === bin)?.otherwise ?? '';
}

function binStage(task: SortTask, card: Card): Stage {
  const options = task.bins.map(({ id, name }) => ({
    id,
    correct: card.accepted.includes(id),
    text: name,
    feedback: feedbackOn(task, card, id),
  }));
  return { id: BIN, asks: [{ id: BIN, prompt: task.ask, options, fixed: true }] };
}

/** A reason is good for the bin that was chosen, and only if the card may lie there at all. */
function reasonStage({ accepted, reasons = [] }: Card, held: Picks): Stage {
  const bin = held[BIN] ?? '';
  const options = reasons.map(({ id, text, for: bins, feedback }) => ({
    id,
    correct: accepted.includes(bin) && bins.includes(bin),
    text,
    feedback,
  }));
  return { id: REASON, asks: [{ id: REASON, prompt: '', options }] };
}
