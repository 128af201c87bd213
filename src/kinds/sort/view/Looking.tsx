import { mixups } from '../../../core/staged/mixups.ts';
import type { StagedMove, StagedState } from '../../../core/staged/types.ts';
import { Heading } from '../../../ui/Heading.tsx';
import { MixupTable } from '../../../ui/quiz/MixupTable.tsx';
import type { Words } from '../../../ui/words.ts';
import { type CardNow, cardsOf } from '../board.ts';
import { BIN, feedbackOn, sort } from '../model.ts';
import type { SortTask } from '../task.ts';

interface LookingProps {
  readonly task: SortTask;
  readonly state: StagedState;
  readonly move: (move: StagedMove) => void;
  readonly words: Words;
}

/** Looking back: what was mixed up, cards on which opinions differ, and every bin with its cards. */
export function Looking(props: LookingProps) {
  const { task, state } = props;
  const over = cardsOf(task, state, undefined, 'counted').filter(
    ({ status }) => status === 'solved' || status === 'revealed' || task.assigned?.closed,
  );
  return (
    <>
      <MixedUp {...props} />
      <Disputed {...props} cards={over.filter(({ card }) => card.accepted.length > 1)} />
      <Sorted {...props} cards={over} />
    </>
  );
}

/** So many pairs are enough to think about. */
const MOST = 5;

function MixedUp({ task, state, move, words }: LookingProps) {
  const nameOf = (bin: string) => task.bins.find(({ id }) => id === bin);
  const rows = mixups(sort.items(task), state, BIN)
    .slice(0, MOST)
    .map(({ answer, taken, ...rest }) => ({
      ...rest,
      answer: {
        id: answer.join(' '),
        name: answer
          .map((bin) => nameOf(bin)?.name ?? '')
          .reduce((first, next) => words('sort.or', { first, next })),
        gist: answer.length === 1 ? (nameOf(answer[0] ?? '')?.gist ?? '') : '',
      },
      taken: { id: taken, name: nameOf(taken)?.name ?? '', gist: nameOf(taken)?.gist ?? '' },
    }));
  if (rows.length === 0) return null;
  return (
    <div class="summary-part">
      <Heading below>{words('sort.mixups')}</Heading>
      <MixupTable
        rows={rows}
        own="staged"
        words={words}
        practise={task.assigned ? undefined : ({ items }) => move({ do: 'again', items })}
      />
    </div>
  );
}

type WithCards = LookingProps & { readonly cards: readonly CardNow[] };

/** Every bin that is accepted, with what speaks for it. */
function Disputed({ task, cards, words }: WithCards) {
  if (cards.length === 0) return null;
  return (
    <div class="summary-part">
      <Heading below>{words('sort.disputed')}</Heading>
      {cards.map(({ card }) => (
        <div key={card.id} class="sort-views">
          <p class="sort-quote">{card.text}</p>
          <ul>
            {task.bins
              .filter(({ id }) => card.accepted.includes(id))
              .map(({ id, name }) => (
                <li key={id}>
                  <strong>{name}</strong> {feedbackOn(task, card, id)}{' '}
                  {card.reasons
                    ?.filter((reason) => reason.for.includes(id))
                    .map(({ text }) => words('sort.reason', { text }))
                    .join(' ')}
                </li>
              ))}
          </ul>
          <p>{card.because}</p>
        </div>
      ))}
    </div>
  );
}

function Sorted({ task, cards, words }: WithCards) {
  if (cards.length === 0) return null;
  return (
    <div class="summary-part">
      <Heading below>{words('sort.sorted')}</Heading>
      {task.bins.map(({ id, name, gist }) => {
        const lying = cards.filter(({ bin }) => bin === id);
        return (
          <details key={id} class="sort-list">
            <summary>
              <strong>{name}</strong> {words('sort.lying', { count: lying.length })}
            </summary>
            <p class="muted">{gist}</p>
            <ul>
              {lying.map(({ card }) => (
                <li key={card.id}>
                  {card.text} <span class="sort-because">{card.because}</span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
