import { isRight, type Status } from '../../core/quiz/answer.ts';
import { isOver } from '../../core/quiz/standing.ts';
import type { Answer } from '../../core/quiz/types.ts';
import type { ItemProps } from './ItemCard.tsx';
import { Outcome, Told } from './Outcome.tsx';

/** What came of the last check: the chosen options' feedback, and, once it is over, everything else. */
export function Feedback(props: ItemProps & { readonly answer: Answer; readonly status: Status }) {
  const { item, words, parts, answer, status, state, assigned } = props;
  const closed = isOver(status, assigned);
  const last = answer.tries.at(-1)?.picked ?? [];
  const right = isRight(item, last);
  const options = parts.options(item, state.seed);
  const told = options.filter(
    (option) => (closed && option.correct) || (status !== 'revealed' && last.includes(option.id)),
  );
  const missing = !closed && item.multiple && told.every((option) => option.correct);
  const verdict = missing ? 'incomplete' : verdictOf(status, answer, right, closed);
  return (
    <Outcome
      status={status === 'new' ? 'revealed' : status}
      verdict={words(`quiz.verdict.${verdict}`)}
      closing={closed && parts.closing(item)}
      others={closed ? options.filter((option) => !told.includes(option)) : []}
      words={words}
    >
      {told.map((option) => (
        <Told key={option.id} option={option} name={told.length > 1 || status !== 'solved'} />
      ))}
      {missing && <p class="told">{words('quiz.missing')}</p>}
    </Outcome>
  );
}

function verdictOf(status: Status, answer: Answer, right: boolean, closed: boolean): string {
  if (status === 'revealed') return 'revealed';
  if (status === 'new') return 'unanswered';
  if (!right && answer.tries.at(-1)?.sure === 2) return 'wrong-but-certain';
  if (!right) return closed ? 'wrong-at-last' : 'wrong';
  if (answer.tries.length > 1) return 'right-later';
  return answer.tries[0]?.sure === 0 ? 'right-by-guess' : 'right';
}
