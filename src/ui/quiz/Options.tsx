import { useId } from 'preact/hooks';
import { struck } from '../../core/quiz/answer.ts';
import type { Answer } from '../../core/quiz/types.ts';
import { Icon, type IconName } from '../Icon.tsx';
import type { ItemProps } from './ItemCard.tsx';

/** The options as native radio buttons or check boxes, marked once they were checked. */
export function Options(props: ItemProps & { readonly answer: Answer; readonly closed: boolean }) {
  const { item, state, move, words, parts, answer, closed } = props;
  const group = useId();
  const out = struck(item, answer);
  const last = answer.tries.at(-1)?.picked ?? [];
  return (
    <fieldset class="options" disabled={closed}>
      <legend>{words(item.multiple ? 'quiz.choose-all' : 'quiz.choose-one')}</legend>
      {parts.options(item, state.seed).map((option) => {
        const checked = answer.picked.includes(option.id) || (closed && last.includes(option.id));
        const mark = markOf(option, closed, out.includes(option.id), last.includes(option.id));
        return (
          <label key={option.id} class="option" data-mark={mark}>
            <input
              type={item.multiple ? 'checkbox' : 'radio'}
              name={group}
              value={option.id}
              checked={checked}
              disabled={out.includes(option.id)}
              onChange={() => move({ do: 'pick', item: item.id, option: option.id })}
            />
            <span>{option.text}</span>
            {mark && (
              <span class="option-mark">
                <Icon name={mark} />
                <span class="visually-hidden">{words(`quiz.mark.${mark}`)}</span>
              </span>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}

/** Nothing is given away while the question is open: only what was tried and wrong is marked. */
function markOf(
  option: { readonly correct: boolean },
  closed: boolean,
  out: boolean,
  chosen: boolean,
): IconName | undefined {
  if (closed && option.correct) return chosen ? 'right' : 'shown';
  if (out || (closed && chosen)) return 'wrong';
  return undefined;
}
