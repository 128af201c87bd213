import type { StagedItem } from '../../../core/staged/types.ts';
import type { StagedParts } from '../../../ui/staged/types.ts';
import type { Words } from '../../../ui/words.ts';
import { BIN, REASON, sort } from '../model.ts';
import type { SortTask } from '../task.ts';
import { Looking } from './Looking.tsx';

/** As many bins stand under each card on paper; more are listed once, above. */
const MOST_REPEATED = 9;

/** What the views of staged exercises are given about a task of cards and bins. */
export function partsOf(task: SortTask, words: Words) {
  const cardOf = (id: string) => task.items.find((card) => card.id === id);
  const parts: StagedParts = {
    prompt: (item) => <p>{item.prompt}</p>,
    hint: ({ id }) => cardOf(id)?.hint,
    closing: ({ id }) => <p>{cardOf(id)?.because}</p>,
    detail: (_, option) => task.bins.find(({ id }) => id === option)?.gist,
    listed: ({ id }) => id === BIN && task.bins.length > MOST_REPEATED,
    insight: (state, move) => <Looking task={task} state={state} move={move} words={words} />,
  };
  return { items: itemsOf(task, words), assigned: task.assigned, parts };
}

/**
 * The cards as staged items whose question for a reason has words; and a good reason for another bin
 * is said to be that.
 */
export function itemsOf(task: SortTask, words: Words): readonly StagedItem[] {
  return sort.items(task).map((item) => ({
    ...item,
    stage: (id, held) => {
      const stage = item.stage(id, held);
      if (id !== REASON) return stage;
      const asks = stage.asks.map((ask) => ({
        ...ask,
        prompt: words('sort.why'),
        options: ask.options.map((option) => {
          const bin = option.correct ? undefined : otherBin(task, item.id, option.id);
          const other = bin ? `${words('sort.reason.other', { bin })} ` : '';
          return { ...option, feedback: `${other}${option.feedback}` };
        }),
      }));
      return { ...stage, asks };
    },
  }));
}

/** The name of the first bin for which a reason is good. */
function otherBin(task: SortTask, card: string, reason: string): string | undefined {
  const own = task.items.find(({ id }) => id === card)?.reasons?.find(({ id }) => id === reason);
  return task.bins.find(({ id }) => own?.for.includes(id))?.name;
}
