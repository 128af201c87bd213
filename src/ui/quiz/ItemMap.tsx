import { counted, statusOf } from '../../core/quiz/answer.ts';
import type { Item, QuizState } from '../../core/quiz/types.ts';
import { Icon, type IconName } from '../Icon.tsx';
import type { QuizProps } from './types.ts';

const ICONS: Readonly<Record<string, IconName>> = {
  solved: 'right',
  tried: 'wrong',
  revealed: 'shown',
};

/** Where one is among the items of this round, and how each went. */
export function ItemMap({
  round,
  state,
  move,
  words,
}: QuizProps & { readonly round: readonly Item[] }) {
  return (
    <nav class="item-map" aria-label={words('quiz.map')}>
      <ol>
        {round.map((item, index) => {
          const status = standing(item, state);
          const icon = ICONS[status];
          return (
            <li key={item.id}>
              <button
                type="button"
                class="dot"
                data-status={status}
                aria-current={item.id === state.at ? 'step' : undefined}
                aria-label={words('quiz.map.item', {
                  number: index + 1,
                  status: words(`quiz.status.${status}`),
                })}
                onClick={() => move({ do: 'go', item: item.id })}
              >
                {icon ? <Icon name={icon} /> : index + 1}
              </button>
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        class="link"
        aria-current={state.at === '' ? 'step' : undefined}
        onClick={() => move({ do: 'go', item: '' })}
      >
        {words('quiz.summary')}
      </button>
    </nav>
  );
}

/** The status of the go on screen: a new round starts clean. */
function standing(item: Item, state: QuizState) {
  const answer = state.answers[item.id];
  const inRound = state.round.length > 0;
  return statusOf(item, answer && (inRound ? answer : counted(answer)));
}
