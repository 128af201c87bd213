import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../Icon.tsx';
import type { Words } from '../words.ts';

type OptionMark = Extract<IconName, 'right' | 'wrong' | 'shown'>;

interface OptionListProps {
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly checked: boolean;
    /** Tried and wrong, so it cannot be chosen again. */
    readonly out: boolean;
    readonly mark: OptionMark | undefined;
  }[];
  readonly multiple: boolean;
  /** Whether the question is over. */
  readonly closed: boolean;
  readonly pick: (option: string) => void;
  readonly words: Words;
}

/** Options as native radio buttons or check boxes, with what is known about each. */
export function OptionList({ options, multiple, closed, pick, words }: OptionListProps) {
  const group = useId();
  return (
    <fieldset class="options" disabled={closed}>
      <legend>{words(multiple ? 'quiz.choose-all' : 'quiz.choose-one')}</legend>
      {options.map(({ id, text, checked, out, mark }) => (
        <label key={id} class="option" data-mark={mark}>
          <input
            type={multiple ? 'checkbox' : 'radio'}
            name={group}
            value={id}
            checked={checked}
            disabled={out}
            onChange={() => pick(id)}
          />
          <span>{text}</span>
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
