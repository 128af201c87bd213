import { useId } from 'preact/hooks';
import { counted, isRight, pointsOf, statusOf } from '../../core/quiz/answer.ts';
import { standingOf } from '../../core/quiz/standing.ts';
import type { Item } from '../../core/quiz/types.ts';
import { Heading } from '../Heading.tsx';
import { Score } from './Score.tsx';
import type { QuizProps } from './types.ts';

/** How it went, what was certain and wrong, and just those questions again. */
export function Summary(props: QuizProps & { readonly round: readonly Item[] }) {
  const { items, state, words, move, parts, assigned } = props;
  const id = useId();
  const goes = items.map((item) => {
    const answer = state.answers[item.id];
    const go = answer ? counted(answer) : { tries: [], revealed: false };
    return { item, go, status: statusOf(item, go), points: pointsOf(item, go) };
  });
  const first = goes.filter((go) => go.points === 1);
  const later = goes.filter((go) => go.points === 0.5);
  const shown = goes.filter((go) => go.status === 'revealed');
  const open = goes.filter((go) => go.status === 'new' || go.status === 'tried');
  const again = goes.filter((go) => go.status !== 'new' && go.points < 1);
  const sureButWrong = again.filter((go) =>
    go.go.tries.some((t) => t.sure === 2 && !isRight(go.item, t.picked)),
  );
  const points = goes.reduce((sum, go) => sum + go.points, 0);
  const link = (list: typeof goes) =>
    list.map(({ item, status }) => (
      <button
        key={item.id}
        type="button"
        class="dot small"
        aria-label={words('quiz.map.item', {
          number: props.round.indexOf(item) + 1,
          status: words(`quiz.status.${standingOf(status, true, assigned)}`),
        })}
        onClick={() => move({ do: 'go', item: item.id })}
      >
        {props.round.indexOf(item) + 1}
      </button>
    ));
  return (
    <article class="summary" aria-labelledby={id}>
      <Heading id={id} tabIndex={-1} data-start>
        {words(open.length === 0 ? 'quiz.summary.done' : 'quiz.summary')}
      </Heading>
      <Score
        points={points}
        max={items.length}
        first={first.length}
        later={later.length}
        shown={shown.length}
        open={open.length}
        closed={assigned?.closed}
        words={words}
      />
      {sureButWrong.length > 0 && state.round.length === 0 && (
        <div class="summary-part">
          <Heading below>{words('quiz.certain.title')}</Heading>
          <p>{words('quiz.certain.text')}</p>
          <p class="dots">{link(sureButWrong)}</p>
        </div>
      )}
      {parts.insight?.(state, move)}
      <div class="buttons">
        {again.length > 0 && !assigned && (
          <button
            type="button"
            class="button primary"
            onClick={() => move({ do: 'retry', items: again.map(({ item }) => item.id) })}
          >
            {words('quiz.retry', { count: again.length })}
          </button>
        )}
        {state.round.length > 0 && (
          <button type="button" class="button" onClick={() => move({ do: 'all' })}>
            {words('quiz.all')}
          </button>
        )}
        {open.length > 0 && state.round.length === 0 && !assigned?.closed && (
          <button
            type="button"
            class="button"
            onClick={() => move({ do: 'go', item: (open[0] as (typeof goes)[0]).item.id })}
          >
            {words('quiz.continue', { count: open.length })}
          </button>
        )}
      </div>
    </article>
  );
}
