import { Outcome } from '../../../ui/quiz/Outcome.tsx';
import { feedbackOn } from '../model.ts';
import type { Board } from './board.ts';

/** What came of the last check: how many lie right and how many came back, or all about one card. */
export function Result({ board }: { readonly board: Board }) {
  const { cards, checked, words, task } = board;
  // Not before what came of the check is there: until then they lie as they were placed.
  const judged = cards.filter(({ card, place }) => checked.includes(card.id) && place !== 'placed');
  const [only] = judged;
  if (!only) return null;
  const back = judged.filter(({ place }) => place === 'hand').length;
  const told = only.place === 'told';
  const isOne = judged.length === 1 && back === 0;
  return (
    <div class="sort-result">
      {isOne ? (
        <Outcome
          status={told ? 'revealed' : 'solved'}
          verdict={words(told ? 'sort.told' : 'sort.right', { bin: board.nameOf(only.bin) })}
          words={words}
        >
          <p class="sort-quote">{only.card.text}</p>
          <p class="told">{feedbackOn(task, only.card, only.bin)}</p>
        </Outcome>
      ) : (
        <Outcome
          status={back === 0 ? 'solved' : 'tried'}
          verdict={words(back === 0 ? 'sort.result.all' : 'sort.result', {
            right: judged.length - back,
            back,
          })}
          words={words}
        >
          {back > 0 && <p class="told">{words('sort.result.back')}</p>}
        </Outcome>
      )}
    </div>
  );
}
