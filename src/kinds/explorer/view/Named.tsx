import { useId } from 'preact/hooks';
import type { Words } from '../../../ui/words.ts';
import type { ExplorerMove, Parameter } from '../task.ts';

interface NamedProps {
  readonly parameter: Parameter;
  readonly options: NonNullable<Parameter['options']>;
  readonly value: number;
  /** Whether the question on screen has fixed it. */
  readonly fixed: boolean;
  /** Whether all is handed in. */
  readonly closed: boolean;
  readonly move: (move: ExplorerMove) => void;
  readonly words: Words;
}

/** A parameter whose values have names: radio buttons, side by side as far as they fit. */
export function Named({ parameter, options, value, fixed, closed, move, words }: NamedProps) {
  const group = useId();
  return (
    <fieldset class="explorer-named" data-fixed={fixed} disabled={fixed || closed}>
      <legend>
        {parameter.label}
        {fixed && <small> {words('explorer.fixed')}</small>}
      </legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => move({ do: 'set', parameter: parameter.id, value: option.value })}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}
