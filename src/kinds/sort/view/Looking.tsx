import type { StagedMove, StagedState } from '../../../core/staged/types.ts';
import { Heading } from '../../../ui/Heading.tsx';
import type { Named } from '../../../ui/quiz/MixupTable.tsx';
import { Mixups } from '../../../ui/staged/Mixups.tsx';
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
      <Mixups
        {...props}
        items={sort.items(task)}
        assigned={task.assigned}
        stage={BIN}
        title={props.words('sort.mixups')}
        named={(bins) => named(props, bins)}
      />
      <Disputed {...props} cards={over.filter(({ card }) => card.accepted.length > 1)} />
      <Sorted {...props} cards={over} />
    </>
  );
}

/** A bin by name, with what belongs there; of several that are right, the names. */
function named({ task, words }: LookingProps, bins: readonly string[]): Named | undefined {
  const found = bins.flatMap((bin) => task.bins.find(({ id }) => id === bin) ?? []);
  if (found.length === 0) return undefined;
  return {
    id: bins.join(' '),
    name: found.map(({ name }) => name).reduce((first, next) => words('sort.or', { first, next })),
    gist: found.length === 1 ? (found[0]?.gist ?? '') : '',
  };
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
