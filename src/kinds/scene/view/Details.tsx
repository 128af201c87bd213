import { Icon } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { DetailNow } from './now.ts';

interface DetailsProps {
  readonly details: readonly DetailNow[];
  readonly at: string;
  readonly pick: (id: string) => void;
  readonly words: Words;
}

/** The room as a list: every detail by what is there, for the same points. */
export function Details({ details, at, pick, words }: DetailsProps) {
  return (
    <ul class="scene-list">
      {details.map(({ id, name, icon, number, status, standing }) => (
        <li key={id}>
          <button
            type="button"
            class="scene-entry"
            data-standing={standing}
            data-here={id === at}
            aria-current={id === at ? 'true' : undefined}
            aria-label={words('scene.spot', { name, status })}
            onClick={() => pick(id)}
          >
            <span class="scene-entry-mark">
              {icon ? <Icon name={icon} /> : number === undefined ? null : number}
            </span>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
