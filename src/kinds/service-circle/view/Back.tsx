import { Icon } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { CircleMove } from '../state/move.ts';

interface BackProps {
  readonly words: Words;
  readonly move: (move: CircleMove) => void;
}

/** The way back to the choice of scenes. */
export function Back({ words, move }: BackProps) {
  return (
    <p class="builder-back">
      <button type="button" class="link" onClick={() => move({ do: 'scene', scene: '' })}>
        <Icon name="back" /> {words('service-circle.back')}
      </button>
    </p>
  );
}
