import { Actions } from '../../../ui/staged/Actions.tsx';
import { AskField } from '../../../ui/staged/AskField.tsx';
import { Feedback } from '../../../ui/staged/Feedback.tsx';
import type { CardNow } from '../board.ts';
import { type Board, cardAt } from './board.ts';

interface ReasonProps {
  readonly board: Board;
  readonly now: CardNow;
  readonly reason: NonNullable<CardNow['reason']>;
}

/** Why the card lies there, asked in place. */
export function Reason({ board, now, reason }: ReasonProps) {
  const { task, state, words, act } = board;
  const { card, item, answer } = now;
  const { assigned } = task;
  const told = `${cardAt(card.id)} .item-feedback`;
  const props = {
    ...{ item, answer, state, assigned, words, now: reason },
    move: (made: Parameters<Board['act']>[0]) => {
      // What came of it stays in sight, also once nothing is asked any more.
      board.setOpen(card.id);
      if (made.do === 'pick') act(made);
      else act(made, told);
    },
  };
  return (
    <div class="sort-reason">
      <AskField {...props} ask={reason.ask} legend={words('sort.why')} />
      {reason.standing === 'open' && !assigned?.blind && !assigned?.closed && (
        <Actions {...props} />
      )}
      <Feedback {...props} />
    </div>
  );
}
