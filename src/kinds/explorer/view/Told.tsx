import type { Status } from '../../../core/quiz/answer.ts';
import { Told as OptionTold, Outcome } from '../../../ui/quiz/Outcome.tsx';
import { feedbackOn } from '../state/judge.ts';
import type { QuestionProps } from './Question.tsx';
import { solutionText } from './texts.ts';

/** What came of the last check; the answer and the rule behind it once the question is closed. */
export function Told({
  task,
  item,
  answer,
  closed,
  status,
  words,
}: QuestionProps & { readonly status: Status }) {
  const last = answer.tries.at(-1);
  const feedback = last === undefined ? '' : feedbackOn(task, item, last);
  const named = item.options?.filter(
    ({ id, correct }) => (closed && correct) || (status === 'tried' && id === last),
  );
  return (
    <Outcome
      status={status === 'new' ? 'revealed' : status}
      verdict={words(`quiz.verdict.${verdictOf(status, answer.tries.length, closed)}`)}
      closing={closed && <p>{item.because}</p>}
      others={(closed && item.options?.filter((option) => !named?.includes(option))) || []}
      words={words}
    >
      {named?.map((option) => (
        <OptionTold key={option.id} option={option} name={status !== 'solved'} />
      ))}
      {!item.options && status === 'tried' && <p class="told">{feedback}</p>}
      {!item.options && closed && status !== 'solved' && (
        <p class="told">{solutionText(task, item, words)}</p>
      )}
    </Outcome>
  );
}

function verdictOf(status: Status, tries: number, closed: boolean): string {
  if (status === 'revealed') return 'revealed';
  if (status === 'new') return 'unanswered';
  if (status === 'tried') return closed ? 'wrong-at-last' : 'wrong';
  return tries > 1 ? 'right-later' : 'right';
}
