import type { Standing } from '../../../core/quiz/standing.ts';
import { Heading } from '../../../ui/Heading.tsx';
import { Answered } from '../../../ui/quiz/Answered.tsx';
import { ItemMap } from '../../../ui/quiz/ItemMap.tsx';
import { Summary } from '../../../ui/staged/Summary.tsx';
import type { CardNow } from '../board.ts';
import { Bins } from './Bins.tsx';
import { type SortProps, useBoard } from './board.ts';
import { Check } from './Check.tsx';
import { Hand } from './Hand.tsx';
import { onKey } from './keys.ts';
import { partsOf } from './parts.tsx';

/** The card in the hand and the bins with what lies in them, or the summary. */
export function Sort(props: SortProps) {
  const { task, state, words } = props;
  const board = useBoard(props);
  const { assigned } = task;
  const entries = board.cards.map((now) => ({ id: now.card.id, status: standingOf(now, task) }));
  return (
    <div class="sort" ref={board.root}>
      <ItemMap
        entries={entries}
        at={state.at && (board.open || (board.hand?.card.id ?? ''))}
        go={board.show}
        words={words}
      />
      <p class="visually-hidden" role="status">
        <span key={board.said.turn}>{board.said.text || null}</span>
      </p>
      {state.at !== '' ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for the buttons inside
        <div class="sort-board" onKeyDown={(event) => onKey(event, board)}>
          <Heading class="sort-ask" tabIndex={-1} data-start>
            {task.ask}
          </Heading>
          {!assigned?.closed && <Hand board={board} />}
          <Bins board={board} />
          {!board.wide && board.hand && !assigned?.closed && <Check board={board} />}
        </div>
      ) : assigned?.blind ? (
        <Answered entries={entries} closed={assigned.closed} go={board.show} words={words} />
      ) : (
        <Summary
          {...partsOf(task, words)}
          state={state}
          words={words}
          move={(made) => board.act(made, '[data-start]')}
        />
      )}
    </div>
  );
}

/** How a card is marked in the map: one that lies somewhere has an answer, right or not. */
function standingOf(now: CardNow, { assigned }: SortProps['task']): Standing {
  const { place, status, last, reason } = now;
  if (assigned?.blind) return place === 'hand' ? 'new' : 'answered';
  if (assigned?.closed && status !== 'solved') return last === '' ? 'new' : 'wrong';
  if (place === 'placed' || (reason?.standing === 'open' && place !== 'hand')) return 'answered';
  return status;
}
