import type { Option } from '../../core/quiz/types.ts';
import type { StageNow } from '../../core/staged/answer.ts';
import { optionsOf } from '../../core/staged/order.ts';
import { isRightIn, judged } from '../../core/staged/picks.ts';
import type { StagedItem } from '../../core/staged/types.ts';
import type { Words } from '../words.ts';
import { choiceText } from './named.ts';

/** What is said after a check of a stage, options by an id of their own within the stage. */
export interface Comments {
  /** About what the last check judged; while something is still to choose, what is wrong first. */
  readonly told: readonly Option[];
  /** About what an earlier check had found right. */
  readonly before: readonly Option[];
  /** About everything else, for once the stage is over. */
  readonly others: readonly Option[];
}

/** The feedback on a stage as it stands; with what is right, too, once it is `over`. */
export function commentsOn(
  item: StagedItem,
  { stage, answer, standing }: StageNow,
  { seed, over, words }: { readonly seed: number; readonly over: boolean; readonly words: Words },
): Comments {
  const last = answer.tries.at(-1) ?? {};
  const fresh = judged(stage, answer);
  const several = stage.asks.length > 1;
  const asks = stage.asks.map((ask) => {
    const right = isRightIn(ask, last);
    const options = optionsOf(item, ask, seed).map((option) => ({
      own: option.id === last[ask.id],
      option: { ...option, ...named(ask.id, ask.prompt, option, several, words) },
    }));
    // Once it is told, what was wrong before needs no more words.
    const isSaid = (own: boolean, { correct }: Option) =>
      own ? right || standing !== 'told' : over && !right && correct;
    const told = options.filter(({ own, option }) => isSaid(own, option));
    const others = options.filter((one) => !told.includes(one));
    return { isFresh: !right || fresh.includes(ask), right, told, others };
  });
  const of = (list: readonly { readonly option: Option }[]) => list.map(({ option }) => option);
  const now = asks.filter(({ isFresh }) => isFresh);
  const order = over ? now : [...now].sort((a, b) => Number(a.right) - Number(b.right));
  return {
    told: of(order.flatMap(({ told }) => told)),
    before: of(asks.filter(({ isFresh }) => !isFresh).flatMap(({ told }) => told)),
    others: of(asks.flatMap(({ others }) => others)),
  };
}

/** Where several things are chosen at once, what is said of one names it. */
function named(ask: string, prompt: string, option: Option, several: boolean, words: Words) {
  if (!several) return {};
  const text = choiceText(prompt, option.text, words);
  return { id: `${ask} ${option.id}`, text };
}
