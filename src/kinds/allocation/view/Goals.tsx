import { outcomeOf } from '../outcome.ts';
import { placesOf } from '../places.ts';
import { Measures } from './Measures.tsx';
import type { AllocationProps } from './props.ts';

/** Where the plan is to get; after a try how far it got, so that both are seen while it is revised. */
export function Goals({ task, state, words }: AllocationProps) {
  const { tries } = state;
  const last = task.assigned?.blind ? undefined : tries.at(-1);
  const values = last && outcomeOf(task, last).values;
  return (
    <>
      {values ? (
        <p class="alloc-last">{words('allocation.last', { number: tries.length })}</p>
      ) : (
        <Points task={task} words={words} />
      )}
      <Measures task={task} values={values} short words={words} />
    </>
  );
}

/** What there is a point for. */
export function Points({ task, words }: Pick<AllocationProps, 'task' | 'words'>) {
  const count = placesOf(task).length;
  return <p class="alloc-last">{words('allocation.points', { count, max: count + 1 })}</p>;
}
