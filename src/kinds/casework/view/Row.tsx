import { useId } from 'preact/hooks';
import { isRightIn } from '../../../core/staged/picks.ts';
import type { Ask } from '../../../core/staged/types.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { askNow, isStageOver } from '../../../ui/staged/ask.ts';
import type { StageProps } from '../../../ui/staged/types.ts';

interface RowProps extends StageProps {
  readonly ask: Ask;
  readonly detail: (ask: string, option: string) => string | undefined;
}

/** One thing to judge: its words, what it may be, and what is said about the last choice. */
export function Row(props: RowProps) {
  const { item, now, ask, state, assigned, move, words, detail } = props;
  const id = useId();
  const { options, closed } = askNow(item, now, ask, state.seed, assigned);
  // Once it is settled, only what was chosen and what is right are still of interest.
  const shown =
    closed && options.some(({ mark }) => mark) ? options.filter(({ mark }) => mark) : options;
  const said = saidOf(props);
  return (
    <li class="judge" data-settled={closed}>
      <p class="judge-text" id={id}>
        {ask.prompt}
      </p>
      <div
        class="judge-options"
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={said.length > 0 ? `${id}-said` : undefined}
      >
        {shown.map((option) => (
          <label key={option.id} class="judge-option" data-mark={option.mark}>
            <input
              type="radio"
              name={id}
              value={option.id}
              checked={option.checked}
              disabled={closed || option.out}
              onChange={() => move({ do: 'pick', item: item.id, ask: ask.id, option: option.id })}
            />
            <span>
              {option.text}
              {detail(ask.id, option.id) && <small>{detail(ask.id, option.id)}</small>}
            </span>
            {option.mark && (
              <span class="option-mark">
                <Icon name={option.mark} />
                <span class="visually-hidden">{words(`quiz.mark.${option.mark}`)}</span>
              </span>
            )}
          </label>
        ))}
      </div>
      {said.length > 0 && (
        <div class="judge-said" id={`${id}-said`}>
          {said.map((option) => (
            <p key={option.id} data-right={option.correct}>
              <strong>{option.text}</strong> {option.feedback}
            </p>
          ))}
        </div>
      )}
    </li>
  );
}

/** What there is to say: about the choice last checked, or, once it is told, about what is right. */
function saidOf({ now, ask, assigned }: RowProps): Ask['options'] {
  const { answer, standing } = now;
  const over = isStageOver(now, assigned);
  if (assigned?.blind) return [];
  const last = answer.tries.at(-1) ?? {};
  const right = isRightIn(ask, last);
  return ask.options.filter(({ id, correct }) => {
    if (last[ask.id] === id) return right || standing !== 'told';
    return over && !right && correct;
  });
}
