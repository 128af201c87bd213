import { useId } from 'preact/hooks';
import { isComplaint, isReached, outcomeOf } from '../outcome.ts';
import { isSame, placesOf, validPlan } from '../places.ts';
import { valueText } from '../text.ts';
import type { AllocationProps } from './props.ts';

/** Every try in a row of its own, the newest last, so that before and after can be compared. */
export function History({ task, state, move, words }: AllocationProps) {
  const id = useId();
  const { plan, tries } = state;
  const now = validPlan(task, plan);
  const count = placesOf(task).length;
  const closed = task.assigned?.closed ?? false;
  return (
    <section
      class="alloc-history"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      aria-labelledby={id}
    >
      <table>
        <caption id={id}>{words('allocation.history')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('allocation.history.try')}</th>
            {task.measures.map(({ id: measure, name }) => (
              <th key={measure} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{words('allocation.history.right')}</th>
            <th scope="col">{words('allocation.history.complaints')}</th>
            {!closed && <th scope="col">{words('allocation.history.plan')}</th>}
          </tr>
        </thead>
        <tbody>
          {tries.map((tried, index) => {
            const { values, post, right } = outcomeOf(task, tried);
            return (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                {task.measures.map((measure) => {
                  const value = values?.[measure.id];
                  return value === undefined ? (
                    <td key={measure.id}>–</td>
                  ) : (
                    <td key={measure.id} data-reached={isReached(measure, value)}>
                      {valueText(measure, value)}
                    </td>
                  );
                })}
                <td>{words('ex.count', { done: right.length, count })}</td>
                <td>{post.filter(({ letter }) => isComplaint(letter)).length}</td>
                {!closed && (
                  <td>
                    {isSame(tried, now) ? (
                      words('allocation.history.now')
                    ) : (
                      <button
                        type="button"
                        class="link"
                        aria-label={words('allocation.history.back', { number: index + 1 })}
                        onClick={() => move({ do: 'back', to: index })}
                      >
                        {words('allocation.history.take')}
                      </button>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
