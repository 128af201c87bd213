import type { Status } from '../../core/quiz/answer.ts';
import { isRight } from '../../core/quiz/answer.ts';
import type { Answer, Option } from '../../core/quiz/types.ts';
import { Icon } from '../Icon.tsx';
import type { ItemProps } from './ItemCard.tsx';

/** What came of the last check: the chosen options' feedback, and, once closed, everything else. */
export function Feedback(props: ItemProps & { readonly answer: Answer; readonly status: Status }) {
  const { item, words, parts, answer, status, state } = props;
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
    <>
      <p class="verdict" data-status={status}>
        <Icon name={status === 'solved' ? 'right' : status === 'revealed' ? 'shown' : 'wrong'} />
        {words(`quiz.verdict.${verdict}`)}
      </p>
      {told.map((option) => (
        <Told key={option.id} option={option} name={told.length > 1 || status !== 'solved'} />
      ))}
      {missing && <p class="told">{words('quiz.missing')}</p>}
      {closed && <div class="closing">{parts.closing(item)}</div>}
      {rest.length > 0 && (
        <details class="others">
          <summary>{words('quiz.others')}</summary>
          {rest.map((option) => (
            <Told key={option.id} option={option} name />
          ))}
        </details>
      )}
    </>
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
