import { useId } from 'preact/hooks';
import { isDecided, placesOf } from '../places.ts';
import { isRepeat } from '../state/step.ts';
import type { AllocationProps } from './props.ts';

/** Tries the plan out, once everything in it is decided; says what is still missing. */
export function TryIt({ task, state, move, lead, words }: AllocationProps) {
  const why = useId();
  const { blind = false, closed = false } = task.assigned ?? {};
  if (closed) return null;
  const open = placesOf(task).filter((place) => !isDecided(place, state.plan[place.id]));
  const [next] = open;
  const reason = next
    ? words('allocation.try.open', { count: open.length })
    : isRepeat(task, state) && !blind
      ? words('allocation.try.same')
      : undefined;
  return (
    <div class="alloc-try">
      {!blind && (
        <button
          type="button"
          class={reason === undefined ? 'button primary' : 'button'}
          aria-disabled={reason !== undefined}
          aria-describedby={reason === undefined ? undefined : why}
          onClick={() => reason === undefined && move({ do: 'try' })}
        >
          {words(state.tries.length > 0 ? 'allocation.try.again' : 'allocation.try')}
        </button>
      )}
      {reason !== undefined && (
        <span class="alloc-why" id={why}>
          {reason}
        </span>
      )}
      {next && (
        <button type="button" class="link" onClick={() => lead(next.id)}>
          {words('allocation.lead', { name: next.name })}
        </button>
      )}
      {blind && <p class="blind-note">{words('quiz.blind')}</p>}
    </div>
  );
}
