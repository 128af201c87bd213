import { useId } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { Score } from '../../../ui/quiz/Score.tsx';
import { pointsOf, statusOf } from '../state/judge.ts';
import type { ExplorerProps } from './Explorer.tsx';

/** How it went, and the way back to what is still open. */
export function Summary({ task, state, move, words }: ExplorerProps) {
  const id = useId();
  const goes = task.items.map((item) => {
    const answer = state.answers[item.id];
    const points = pointsOf(task, item, answer);
    return { id: item.id, points, status: statusOf(task, item, answer) };
  });
  const open = goes.filter(({ status }) => status === 'new' || status === 'tried');
  const [next] = open;
  const count = (test: (go: (typeof goes)[number]) => boolean) => goes.filter(test).length;
  return (
    <article class="summary" aria-labelledby={id}>
      <Heading id={id} tabIndex={-1} data-start>
        {words(next ? 'quiz.summary' : 'quiz.summary.done')}
      </Heading>
      <Score
        points={goes.reduce((sum, { points }) => sum + points, 0)}
        max={goes.length}
        first={count(({ points }) => points === 1)}
        later={count(({ points }) => points === 0.5)}
        shown={count(({ status }) => status === 'revealed')}
        open={open.length}
        closed={task.assigned?.closed}
        words={words}
      />
      {next && !task.assigned?.closed && (
        <div class="buttons">
          <button
            type="button"
            class="button primary"
            onClick={() => move({ do: 'go', item: next.id })}
          >
            {words('quiz.continue', { count: open.length })}
          </button>
        </div>
      )}
    </article>
  );
}
