import type { Assigned } from '../../core/kind.ts';
import type { StageNow } from '../../core/staged/answer.ts';
import { optionsOf } from '../../core/staged/order.ts';
import { chosen, isRightIn, struck } from '../../core/staged/picks.ts';
import type { Ask, StagedItem } from '../../core/staged/types.ts';
import { markOf, type OptionMark } from '../quiz/OptionList.tsx';

/** So many asks of one stage are named one by one; more are counted. */
export const FEW = 4;

/** One option of an ask, with what may be shown of it. */
export interface OptionNow {
  readonly id: string;
  readonly text: string;
  readonly checked: boolean;
  /** Tried and wrong, so it cannot be chosen again. */
  readonly out: boolean;
  readonly mark: OptionMark | undefined;
}

/** An ask as it stands on screen. */
export interface AskNow {
  /** In the order they are offered. */
  readonly options: readonly OptionNow[];
  /** Whether nothing can be chosen here (any more, or yet). */
  readonly closed: boolean;
}

/** Whether a stage takes no more choices: it is right, told or shut, or all of it is handed in. */
export function isStageOver({ standing }: StageNow, assigned: Assigned | undefined): boolean {
  return assigned?.closed === true || standing === 'right' || standing === 'told';
}

/**
 * How `ask` of the stage `now` is to be shown. What was tried wrong is struck out, what was found
 * right is kept; which others are right is told only once the stage is over.
 */
export function askNow(
  item: StagedItem,
  now: StageNow,
  ask: Ask,
  seed: number,
  assigned: Assigned | undefined,
): AskNow {
  const { stage, answer, standing } = now;
  const blind = assigned?.blind ?? false;
  const over = isStageOver(now, assigned);
  const last = answer.tries.at(-1) ?? {};
  const found = !blind && answer.picked[ask.id] === undefined && isRightIn(ask, last);
  const picks = over || blind ? { ...last, ...answer.picked } : chosen(stage, answer);
  const checked = picks[ask.id] ?? '';
  const outs = blind ? [] : struck(ask, answer);
  const options = optionsOf(item, ask, seed).map(({ id, text, correct }) => {
    const out = outs.includes(id);
    const own = last[ask.id] === id;
    const told = over || (found && own);
    const mark = blind ? undefined : markOf({ correct }, { closed: told, out, chosen: own });
    return { id, text, checked: checked === id, out, mark };
  });
  const closed = over || found || standing === 'shut';
  return { options, closed };
}
