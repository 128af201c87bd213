import { Icon } from '../../../ui/Icon.tsx';
import { memo } from '../../../ui/memo.tsx';
import type { Words } from '../../../ui/words.ts';
import type { Moment } from '../state/circle.ts';
import type { CircleMove } from '../state/move.ts';
import { Details } from './Details.tsx';
import type { ListProps } from './List.tsx';

interface RowProps {
  readonly moment: Moment;
  readonly number: number;
  readonly name: string;
  /** Whether there is a further step up, or down. */
  readonly up: boolean;
  readonly down: boolean;
  readonly words: Words;
  readonly act: (move: CircleMove) => void;
  readonly toggle: (id: string) => void;
  readonly details: ListProps | undefined;
}

/** One moment in the list: its marks, its way up and down, and its details when open. */
export const Row = memo((props: RowProps) => {
  const { moment, number, name, up, down, words, act, toggle, details } = props;
  const { id, truth, fail, phase } = moment;
  return (
    <li
      class="row"
      data-drop="row"
      data-drag={id}
      data-id={id}
      data-phase={phase}
      data-truth={truth}
      data-open={details !== undefined}
    >
      <div class="row-head">
        <span class="grip" data-grip aria-hidden="true">
          <Icon name="grip" />
        </span>
        <span class="row-number">{number}</span>
        <button
          type="button"
          class="row-name"
          aria-expanded={details !== undefined}
          data-focus={`row:${id}`}
          onClick={() => toggle(id)}
        >
          {name}
        </button>
        <span class="row-tools">
          <button
            type="button"
            class="tool mark-truth"
            aria-pressed={truth}
            title={words('service-circle.mark.truth', { name })}
            data-focus={`truth:${id}`}
            onClick={() => act({ do: 'set', id, field: 'truth', value: !truth })}
          >
            <Icon name="star" />
          </button>
          <button
            type="button"
            class="tool mark-fail"
            aria-pressed={fail}
            title={words('service-circle.mark.fail', { name })}
            data-focus={`fail:${id}`}
            onClick={() => act({ do: 'set', id, field: 'fail', value: !fail })}
          >
            <Icon name="flag" />
          </button>
          <button
            type="button"
            class="tool"
            aria-disabled={!up}
            title={words(up ? 'service-circle.up' : 'service-circle.up.end', { name })}
            data-focus={`up:${id}`}
            onClick={() => act({ do: 'shift', id, by: -1 })}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="tool"
            aria-disabled={!down}
            title={words(down ? 'service-circle.down' : 'service-circle.down.end', { name })}
            data-focus={`down:${id}`}
            onClick={() => act({ do: 'shift', id, by: 1 })}
          >
            <Icon name="down" />
          </button>
        </span>
      </div>
      {details && <Details {...details} moment={moment} name={name} />}
    </li>
  );
});
