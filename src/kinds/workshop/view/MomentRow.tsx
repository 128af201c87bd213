import { Icon } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { Moment } from '../state/types.ts';
import { Field } from './fields.tsx';
import type { StepProps } from './props.ts';

interface MomentRowProps {
  readonly moment: Moment;
  readonly index: number;
  readonly moments: readonly Moment[];
  readonly act: StepProps['act'];
  /** Tells those who do not see the list what has become of it. */
  readonly say: (text: string) => void;
  readonly words: Words;
}

/** One moment: its name, whether it is a moment of truth and why, and its place in the order. */
export function MomentRow({ moment, index, moments, act, say, words }: MomentRowProps) {
  const { id, name, truth } = moment;
  const { length: count } = moments;
  const tool = (word: string) => words(`workshop.moment.${word}`, { name });
  const shift = (by: -1 | 1, focus: string) => {
    if (!moments[index + by]) return;
    act({ do: 'shift', id, by }, `${focus}:${id}`);
    say(words('workshop.moment.moved', { name, number: index + by + 1, count }));
  };
  const remove = () => {
    const near = moments[index + 1] ?? moments[index - 1];
    act({ do: 'remove', id }, near ? `name:${near.id}` : 'add');
    say(words('workshop.moment.removed', { name }));
  };
  return (
    <li data-truth={truth} data-item={id}>
      <div class="workshop-moment-head">
        <span class="workshop-number" aria-hidden="true">
          {index + 1}
        </span>
        <Field
          short
          unseen
          label={words('workshop.moment.name', { number: index + 1, count })}
          value={name}
          set={(text) => act({ do: 'moment', id, field: 'name', text })}
          words={words}
          focus={`name:${id}`}
        />
        <span class="workshop-tools">
          <button
            type="button"
            class="tool workshop-star"
            aria-pressed={truth}
            aria-label={tool('truth')}
            title={tool('truth')}
            onClick={() => act({ do: 'truth', id, is: !truth })}
          >
            <Icon name="star" />
          </button>
          <button
            type="button"
            class="tool"
            aria-disabled={index === 0}
            aria-label={tool('up')}
            title={tool('up')}
            data-focus={`up:${id}`}
            onClick={() => shift(-1, 'up')}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="tool"
            aria-disabled={index === count - 1}
            aria-label={tool('down')}
            title={tool('down')}
            data-focus={`down:${id}`}
            onClick={() => shift(1, 'down')}
          >
            <Icon name="down" />
          </button>
          <button
            type="button"
            class="tool"
            aria-label={tool('remove')}
            title={tool('remove')}
            onClick={remove}
          >
            <Icon name="wrong" />
          </button>
        </span>
      </div>
      {truth && (
        <Field
          label={words('workshop.why')}
          value={moment.why}
          set={(text) => act({ do: 'moment', id, field: 'why', text })}
          words={words}
        />
      )}
    </li>
  );
}
