import { Icon } from '../../../ui/Icon.tsx';
import { isDecided, placesOf } from '../places.ts';
import type { AllocationProps } from './props.ts';
import { shownOf } from './standing.ts';

/** Who serves where, at a glance: a stop for each place, on the lane it is given to. */
export function Journey({ task, state, lead, words }: AllocationProps) {
  const [first] = task.decisions;
  const lanes = first?.options ?? [];
  const stops = task.items.flatMap(({ id, name }, index) => {
    const place = placesOf(task).find((one) => one.id === id);
    if (!place) return [];
    const chosen = state.plan[id]?.[first?.id ?? ''];
    const lane = lanes.findIndex((one) => one.id === chosen);
    const shown = shownOf(task, place, state, isDecided(place, state.plan[id]));
    const status = words(`allocation.status.${shown}`);
    const served = lanes[lane]?.name ?? words('allocation.nobody');
    const says = words('allocation.stop', { number: index + 1, name, lane: served, status });
    return [{ id, lane, shown, says, index }];
  });
  const paths = stops.flatMap(({ lane, index }, at) => {
    const next = stops[at + 1];
    if (lane < 0 || !next || next.lane < 0) return [];
    return [`M${index + 0.5} ${lane + LOW}L${next.index + 0.5} ${next.lane + LOW}`];
  });
  return (
    <nav class="alloc-journey" aria-label={words('allocation.journey')}>
      <ol>
        {stops.map(({ id, shown, says, index }) => (
          <li key={id}>
            <button
              type="button"
              class="alloc-stop"
              data-shown={shown}
              aria-label={says}
              onClick={() => lead(id)}
            >
              {shown === 'right' || shown === 'wrong' ? <Icon name={shown} /> : index + 1}
            </button>
          </li>
        ))}
      </ol>
      <div class="alloc-map" aria-hidden="true">
        {lanes.map(({ id, name }) => (
          <div key={id} class="alloc-lane">
            <span>{name}</span>
          </div>
        ))}
        <svg
          viewBox={`0 0 ${stops.length} ${lanes.length}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={paths.join('')} />
        </svg>
        <svg class="alloc-dots" aria-hidden="true">
          {stops.map(
            ({ id, lane, shown, index }) =>
              lane >= 0 && (
                <circle
                  key={id}
                  cx={`${(100 * (index + 0.5)) / stops.length}%`}
                  cy={`${(100 * (lane + LOW)) / lanes.length}%`}
                  r="6"
                  data-shown={shown}
                />
              ),
          )}
        </svg>
      </div>
    </nav>
  );
}

/** Where in its lane a stop lies: below the lane's name. */
const LOW = 0.68;
