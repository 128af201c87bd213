import { counted, pointsOf, statusOf } from '../../core/quiz/answer.ts';
import { inOrder } from '../../core/quiz/order.ts';
import type { QuizProps } from './types.ts';
import { WorkItem } from './WorkItem.tsx';
import { WorkOptions } from './WorkOptions.tsx';

/** What an instructor sees of one student's quiz: every question in the student's order. */
export function Work({ items, state, words, parts }: Omit<QuizProps, 'move'>) {
  return (
    <ol class="work">
      {inOrder(items, state.seed).map((item, index) => {
        const answer = state.answers[item.id];
        const go = answer ? counted(answer) : { tries: [], revealed: false };
        return (
          <WorkItem
            key={item.id}
            number={index + 1}
            status={statusOf(item, go)}
            points={pointsOf(item, go)}
            gist={item.prompt}
            prompt={parts.prompt(item)}
            hint={answer?.hint ?? false}
            words={words}
          >
            <WorkOptions options={parts.options(item, state.seed)} tries={go.tries} words={words} />
          </WorkItem>
        );
      })}
    </ol>
  );
}
