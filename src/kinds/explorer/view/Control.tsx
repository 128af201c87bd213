import { useId } from 'preact/hooks';
import type { Words } from '../../../ui/words.ts';
import type { Values } from '../formulas/formula.ts';
import { mostOf, snap } from '../state/values.ts';
import type { ExplorerMove, Parameter } from '../task.ts';
import { isLarge, parameterText, plainNumber } from '../text.ts';
import { NumberField } from './NumberField.tsx';

interface ControlProps {
  readonly parameter: Parameter;
  readonly values: Values;
  /** Whether the question on screen has fixed it. */
  readonly fixed: boolean;
  /** Whether all is handed in. */
  readonly closed: boolean;
  readonly move: (move: ExplorerMove) => void;
  readonly words: Words;
}

/** One parameter: a slider, and beside it a field for the exact number. */
export function Control({ parameter, values, fixed, closed, move, words }: ControlProps) {
  const id = useId();
  const { label, unit, min, step } = parameter;
  const value = values[parameter.id] ?? parameter.start;
  const max = mostOf(parameter, values);
  const set = (wanted: number) => move({ do: 'set', parameter: parameter.id, value: wanted });
  const number = (one: number) => plainNumber(parameter, one);
  return (
    <div class="explorer-control" data-fixed={fixed}>
      <label id={`${id}-label`} for={id}>
        {label}
        {fixed && <small> {words('explorer.fixed')}</small>}
      </label>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={fixed || closed}
        aria-labelledby={`${id}-label`}
        aria-valuetext={parameterText(parameter, value)}
        onInput={(event) => set(Number(event.currentTarget.value))}
      />
      <NumberField
        id={id}
        value={value}
        shown={number(value)}
        unit={unit}
        whole={isLarge(parameter)}
        room={number(parameter.max).length}
        disabled={fixed || closed}
        refuse={(wanted) =>
          wanted >= min && wanted <= max
            ? undefined
            : words('explorer.problem.range', { min: number(min), max: number(max) })
        }
        take={(wanted) => {
          if (wanted === null) return undefined;
          set(wanted);
          return snap(parameter, wanted);
        }}
        words={words}
      />
    </div>
  );
}
