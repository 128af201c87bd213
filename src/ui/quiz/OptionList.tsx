import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../Icon.tsx';
import type { Words } from '../words.ts';

export type OptionMark = Extract<IconName, 'right' | 'wrong' | 'shown'>;

interface OptionListProps {
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    /** More about it, in one quieter line. */
    readonly detail?: string | undefined;
    readonly checked: boolean;
    /** Tried and wrong, so it cannot be chosen again. */
    readonly out: boolean;
    readonly mark: OptionMark | undefined;
  }[];
  readonly multiple: boolean;
  /** What is to be chosen; without it, only how many. */
  readonly legend?: ComponentChildren;
  /** Side by side, as far as they fit, in place of one below the other. */
  readonly tiles?: boolean | undefined;
  /** Whether the question is over. */
  readonly closed: boolean;
  readonly pick: (option: string) => void;
  readonly words: Words;
}

/** Options as native radio buttons or check boxes, with what is known about each. */
export function OptionList(props: OptionListProps) {
  const { options, multiple, legend, tiles = false, closed, pick, words } = props;
  const group = useId();
  return (
    <fieldset class={tiles ? 'options tiles' : 'options'} disabled={closed}>
      <legend>{legend ?? words(multiple ? 'quiz.choose-all' : 'quiz.choose-one')}</legend>
      {options.map(({ id, text, detail, checked, out, mark }) => (
        <label key={id} class="option" data-mark={mark}>
          <input
            type={multiple ? 'checkbox' : 'radio'}
            name={group}
            value={id}
            checked={checked}
            disabled={out}
            onChange={() => pick(id)}
          />
          <span>
            {text}
            {detail && <small>{detail}</small>}
          </span>
          {mark && (
            <span class="option-mark">
              <Icon name={mark} />
              <span class="visually-hidden">{words(`quiz.mark.${mark}`)}</span>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

/** Nothing is given away while the question is open: only what was tried and wrong is marked. */
export function markOf(
  option: { readonly correct: boolean },
  { closed, out, chosen }: { closed: boolean; out: boolean; chosen: boolean },
): OptionMark | undefined {
  if (closed && option.correct) return chosen ? 'right' : 'shown';
  return out || (closed && chosen) ? 'wrong' : undefined;
}
