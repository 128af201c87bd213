import { useId } from 'preact/hooks';
import type { Status } from '../../core/quiz/answer.ts';
import { isRight } from '../../core/quiz/answer.ts';
import type { Answer, Option } from '../../core/quiz/types.ts';
import { Icon } from '../Icon.tsx';
import type { ItemProps } from './ItemCard.tsx';

/**
 * What came of the last check: the chosen options' feedback, and, once closed, everything else.
 * The keyboard is taken here, so the group is named and described by what is to be heard first.
 */
export function Feedback(props: ItemProps & { readonly answer: Answer; readonly status: Status }) {
  const { item, words, parts, answer, status, state } = props;
  const id = useId();
  const closed = status !== 'tried';
  const last = answer.tries.at(-1)?.picked ?? [];
  const right = isRight(item, last);
  const options = parts.options(item, state.seed);
  const told = options.filter(
    (option) => (closed && option.correct) || (status !== 'revealed' && last.includes(option.id)),
  );
  const rest = closed ? options.filter((option) => !told.includes(option)) : [];
  const missing = !closed && item.multiple && told.every((option) => option.correct);
  const verdict = missing ? 'incomplete' : verdictOf(status, answer, right);
  return (
    // biome-ignore lint/a11y/useSemanticElements: words to hear together, not fields of a form
    <div
      class="item-feedback"
      role="group"
      aria-labelledby={id}
      aria-describedby={`${id}-told`}
      tabIndex={-1}
    >
      <p class="verdict" id={id} data-status={status}>
        <Icon name={status === 'solved' ? 'right' : status === 'revealed' ? 'shown' : 'wrong'} />
        {words(`quiz.verdict.${verdict}`)}
      </p>
      <div id={`${id}-told`}>
        {told.map((option) => (
          <Told key={option.id} option={option} name={told.length > 1 || status !== 'solved'} />
        ))}
        {missing && <p class="told">{words('quiz.missing')}</p>}
      </div>
      {closed && <div class="closing">{parts.closing(item)}</div>}
      {rest.length > 0 && (
        <details class="others">
          <summary>{words('quiz.others')}</summary>
          {rest.map((option) => (
            <Told key={option.id} option={option} name />
          ))}
        </details>
      )}
    </div>
  );
}

function Told({ option, name }: { readonly option: Option; readonly name: boolean }) {
  return (
    <p class="told" data-right={option.correct}>
      {name && <strong>{option.text} </strong>}
      {option.feedback}
    </p>
  );
}

function verdictOf(status: Status, answer: Answer, right: boolean): string {
  if (status === 'revealed') return 'revealed';
  if (!right) return answer.tries.at(-1)?.sure === 2 ? 'wrong-but-certain' : 'wrong';
  if (answer.tries.length > 1) return 'right-later';
  return answer.tries[0]?.sure === 0 ? 'right-by-guess' : 'right';
}
