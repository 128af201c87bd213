import { total } from '../../../core/score.ts';
import { Heading } from '../../../ui/Heading.tsx';
import { Score } from '../../../ui/quiz/Score.tsx';
import { allocation } from '../model.ts';
import { outcomeOf } from '../outcome.ts';
import { placesOf } from '../places.ts';
import { Points } from './Goals.tsx';
import { History } from './History.tsx';
import { Letters } from './Letters.tsx';
import { Measures } from './Measures.tsx';
import type { AllocationProps } from './props.ts';
import { isTold } from './standing.ts';

/** What came of the last try: measures, post, all tries side by side, points. */
export function Result(props: AllocationProps) {
  const { task, state, move, words } = props;
  const plan = state.tries.at(-1);
  if (task.assigned?.blind) return null;
  if (!plan) return task.assigned?.closed ? <Ending {...props} /> : null;
  const earlier = state.tries.at(-2);
  const { values, reached, post, right } = outcomeOf(task, plan);
  const told = isTold(task, state);
  return (
    <section class="alloc-result">
      <Heading class="alloc-title" tabIndex={-1} data-result>
        {words('allocation.result', { number: state.tries.length })}
      </Heading>
      <p class="alloc-lead">
        {words('allocation.both', {
          first: values
            ? words(reached ? 'allocation.goals.reached' : 'allocation.goals.missed')
            : words('allocation.partly'),
          next: words('allocation.right', { right: right.length, count: placesOf(task).length }),
        })}
      </p>
      {values && (
        <Measures
          task={task}
          values={values}
          before={earlier && outcomeOf(task, earlier).values}
          words={words}
        />
      )}
      <Letters {...props} post={post} />
      {state.tries.length > 1 && <History {...props} />}
      <Ending {...props} />
      {!told && !isDone(props) && (
        <button type="button" class="link" onClick={() => move({ do: 'reveal' })}>
          {words('allocation.reveal')}
        </button>
      )}
    </section>
  );
}

/** Points so far; at the end, the rule behind it all. */
function Ending(props: AllocationProps) {
  const { task, state, words } = props;
  const marks = allocation.grade(task, state);
  const { points, max } = total(marks);
  const told = isTold(task, state);
  const open = marks.filter(({ done }) => !done).length;
  return (
    <div class="alloc-ending summary">
      <Score
        points={points}
        max={max}
        first={marks.filter((mark) => mark.points === 1).length}
        later={marks.filter((mark) => mark.points === 0.5).length}
        shown={marks.filter((mark) => mark.done && mark.points === 0).length}
        open={open}
        closed={task.assigned?.closed}
        words={words}
      />
      <Points task={task} words={words} />
      {(told || isDone(props)) && (
        <div class="alloc-told" tabIndex={-1}>
          {told && state.told > 0 && !task.assigned?.closed && (
            <p class="muted">{words('allocation.told.note')}</p>
          )}
          <p>{task.because}</p>
        </div>
      )}
    </div>
  );
}

function isDone({ task, state }: AllocationProps): boolean {
  return total(allocation.grade(task, state)).done;
}
