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
  /** Where one step up or down leads, as "phase/before"; '' where there is no further step. */
  readonly up: string;
  readonly down: string;
  readonly words: Words;
  readonly act: (move: CircleMove) => void;
  readonly toggle: (id: string) => void;
  readonly details: ListProps | undefined;
}

/** One moment in the list: its marks, its way up and down, and its details when open. */
export const Row = memo((props: RowProps) => {
  const { moment, number, name, up, down, words, act, toggle, details } = props;
  const { id, truth, fail, phase } = moment;
  const step = (to: string) => {
    const [into = '', before = ''] = to.split('/');
    if (to) act({ do: 'place', id, phase: into, before });
  };
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
            aria-disabled={up === ''}
            title={words('service-circle.up', { name })}
            data-focus={`up:${id}`}
            onClick={() => step(up)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="tool"
            aria-disabled={down === ''}
            title={words('service-circle.down', { name })}
            data-focus={`down:${id}`}
            onClick={() => step(down)}
          >
            <Icon name="down" />
          </button>
        </span>
      </div>
      {details && <Details {...details} moment={moment} name={name} />}
    </li>
  );
});
