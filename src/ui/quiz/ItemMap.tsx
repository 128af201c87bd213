import type { Standing } from '../../core/quiz/standing.ts';
import { Icon, type IconName } from '../Icon.tsx';
import type { Words } from '../words.ts';

const ICONS: Readonly<Record<string, IconName>> = {
  solved: 'right',
  tried: 'wrong',
  revealed: 'shown',
  wrong: 'wrong',
};

interface ItemMapProps {
  readonly entries: readonly { readonly id: string; readonly status: Standing }[];
  /** The question on screen; empty on the summary. */
  readonly at: string;
  readonly go: (item: string) => void;
  readonly words: Words;
}

/** Where one is among the questions, and how each went. */
export function ItemMap({ entries, at, go, words }: ItemMapProps) {
  return (
    <nav class="item-map" aria-label={words('quiz.map')}>
      <ol>
        {entries.map(({ id, status }, index) => {
          const icon = ICONS[status];
          return (
            <li key={id}>
              <button
                type="button"
                class="dot"
                data-status={status}
                aria-current={id === at ? 'step' : undefined}
                aria-label={words('quiz.map.item', {
                  number: index + 1,
                  status: words(`quiz.status.${status}`),
                })}
                onClick={() => go(id)}
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
        aria-current={at === '' ? 'step' : undefined}
        onClick={() => go('')}
      >
        {words('quiz.summary')}
      </button>
    </nav>
  );
}
