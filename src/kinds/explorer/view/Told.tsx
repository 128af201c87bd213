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
  const right = item.options?.find(({ correct }) => correct);
  const named = item.options?.filter(({ id, correct }) =>
    status === 'tried' ? id === last : correct,
  );
  return (
    <Outcome
      status={status}
      verdict={words(`quiz.verdict.${verdictOf(status, answer.tries.length)}`)}
      closing={closed && <p>{item.because}</p>}
      others={(closed && item.options?.filter((option) => option !== right)) || []}
      words={words}
    >
      {named?.map((option) => (
        <OptionTold key={option.id} option={option} name={status !== 'solved'} />
      ))}
      {!item.options && status === 'tried' && <p class="told">{feedback}</p>}
      {!item.options && status === 'revealed' && (
        <p class="told">{solutionText(task, item, words)}</p>
      )}
    </Outcome>
  );
}

function verdictOf(status: Status, tries: number): string {
  if (status === 'revealed') return 'revealed';
  if (status === 'tried') return 'wrong';
  return tries > 1 ? 'right-later' : 'right';
}
