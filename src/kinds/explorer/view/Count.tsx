import { useId, useRef } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { Counted } from '../counts/group.ts';
import { figure } from '../number.ts';
import { snap } from '../state/values.ts';
import type { ExplorerMove } from '../task.ts';
import { NumberField } from './NumberField.tsx';

interface CountProps extends Counted {
  /** The largest count of the group: its bar takes all the room. */
  readonly most: number;
  /** What the answer stands for, at either end of the scale. */
  readonly end: string | undefined;
  readonly fixed: boolean;
  readonly closed: boolean;
  readonly move: (move: ExplorerMove) => void;
  readonly words: Words;
}

/** One answer: how many gave it as a bar, a field, and buttons and arrow keys for one more or fewer. */
export function Count({
  parameter,
  count,
  share,
  most,
  end,
  fixed,
  closed,
  move,
  words,
}: CountProps) {
  const id = useId();
  const { label, min, max } = parameter;
  // A key held down is faster than the screen: each step goes on from the one before.
  const newest = useRef(count);
  newest.current = count;
  const set = (value: number) => {
    if (value < min || value > max) return;
    newest.current = value;
    move({ do: 'set', parameter: parameter.id, value });
  };
  const off = fixed || closed;
  const button = (by: number, name: 'less' | 'more') => {
    const idle = off || count + by < min || count + by > max;
    return (
      <button
        type="button"
        class="count-step"
        // By keyboard the field itself counts up and down: one stop for each answer is enough.
        tabIndex={-1}
        aria-label={words(`explorer.count.${name}`, { answer: label })}
        aria-disabled={idle}
        onClick={() => !idle && set(newest.current + by)}
      >
        <Icon name={by > 0 ? 'plus' : 'minus'} />
      </button>
    );
  };
  return (
    <li
      class="count-row"
      data-counts={parameter.counts}
      data-long={label.length > SHORT}
      onKeyDown={(event) => {
        const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (by === undefined || off) return;
        event.preventDefault();
        set(newest.current + by);
      }}
    >
      <label class="count-answer" for={id}>
        <span class="visually-hidden">{words('explorer.count', { answer: label })}</span>
        <span aria-hidden="true">
          {label}
          {end && label !== end && <small>{end}</small>}
        </span>
      </label>
      <span class="count-bar" style={{ '--share': count / most }} aria-hidden="true">
        <span>{figure(share * 100, 0)}%</span>
      </span>
      <span class="count-edit">
        {button(-1, 'less')}
        <NumberField
          id={id}
          value={count}
          shown={String(count)}
          whole
          disabled={off}
          spin={{ min, max }}
          refuse={(wanted) =>
            wanted >= min && wanted <= max
              ? undefined
              : words('explorer.problem.range', { min, max })
          }
          take={(wanted) => {
            if (wanted === null) return undefined;
            set(wanted);
            return snap(parameter, wanted);
          }}
          words={words}
        />
        {button(1, 'more')}
      </span>
    </li>
  );
}

/** A longer answer stands above its bar. */
const SHORT = 3;
