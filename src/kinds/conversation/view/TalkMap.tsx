import { Icon, type IconName } from '../../../ui/Icon.tsx';
import type { ConversationProps } from './props.ts';
import { standingOf } from './standing.ts';

const ICONS: Readonly<Record<string, IconName>> = { good: 'right', mixed: 'half', poor: 'wrong' };

/** Where one is among the talks, and how each went. */
export function TalkMap({ task, state, move, words }: ConversationProps) {
  return (
    <nav class="item-map talk-map" aria-label={words('conversation.map')}>
      <ol>
        {task.items.map((talk, index) => {
          const standing = standingOf(task, state, talk);
          const icon = ICONS[standing];
          return (
            <li key={talk.id}>
              <button
                type="button"
                class="talk-link"
                data-standing={standing}
                aria-current={talk.id === state.at ? 'step' : undefined}
                aria-label={words('conversation.map.item', {
                  number: index + 1,
                  title: talk.title,
                  status: words(`conversation.status.${standing}`),
                })}
                onClick={() => move({ do: 'go', item: talk.id })}
              >
                <span class="talk-number">{icon ? <Icon name={icon} /> : index + 1}</span>
                {talk.title}
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
