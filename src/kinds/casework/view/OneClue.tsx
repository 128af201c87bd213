import { useId } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { Clue } from '../task.ts';

interface OneClueProps {
  readonly clue: Clue;
  /** Whether it was asked for. */
  readonly known: boolean;
  readonly isOpen: boolean;
  /** Whether it is to be said that it decided the case. */
  readonly telling: boolean;
  readonly toggle: () => void;
  readonly words: Words;
}

/** One source: asked for first, then folded and unfolded. */
export function OneClue({ clue, known, isOpen, telling, toggle, words }: OneClueProps) {
  const id = useId();
  return (
    <li class="clue" data-clue={clue.id} data-known={known}>
      <button
        type="button"
        class="clue-head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <span class="clue-source">{clue.source}</span>
        {telling && (
          <span class="clue-telling">
            <Icon name="star" /> {words('casework.told')}
          </span>
        )}
        {!known && <span class="clue-ask">{words('casework.ask')}</span>}
      </button>
      <p id={id} hidden={!isOpen}>
        {isOpen && clue.finding}
      </p>
    </li>
  );
}
