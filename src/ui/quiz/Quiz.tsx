import { answered, counted, statusOf } from '../../core/quiz/answer.ts';
import { roundOf } from '../../core/quiz/order.ts';
import { standingOf } from '../../core/quiz/standing.ts';
import type { Item, QuizState } from '../../core/quiz/types.ts';
import { Answered } from './Answered.tsx';
import { useFocus } from './focus.ts';
import { ItemCard } from './ItemCard.tsx';
import { ItemMap } from './ItemMap.tsx';
import { Summary } from './Summary.tsx';
import type { QuizProps } from './types.ts';

/** A quiz on screen: the map of its items and one of them, or the summary. */
export function Quiz(given: QuizProps) {
  const { items, state, words, assigned } = given;
  const { stage, move } = useFocus(state, given.move);
  const props = { ...given, move };
  const round = roundOf(items, state);
  const item = items.find((candidate) => candidate.id === state.at);
  const done = answered(items, state);
  const entries = round.map((one) => ({
    id: one.id,
    status: standingOf(statusOnScreen(one, state), done.includes(one), assigned),
  }));
  const go = (wanted: string) => move({ do: 'go', item: wanted });
  return (
    <div class="quiz" ref={stage}>
      <ItemMap entries={entries} at={state.at} go={go} words={words} />
      {item ? (
        <ItemCard key={item.id} {...props} round={round} item={item} />
      ) : assigned?.blind ? (
        <Answered entries={entries} closed={assigned.closed} go={go} words={words} />
      ) : (
        <Summary {...props} round={round} />
      )}
    </div>
  );
}

/** The status of the go on screen: a new round starts clean. */
function statusOnScreen(item: Item, state: QuizState) {
  const answer = state.answers[item.id];
  const inRound = state.round.length > 0;
  return statusOf(item, answer && (inRound ? answer : counted(answer)));
}
