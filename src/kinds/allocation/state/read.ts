import { entryOf } from '../../../core/entry.ts';
import { isCount, isObject, isStrings, type Unknowns } from '../../../core/json.ts';
import type { Reading } from '../../../core/kind.ts';
import type { Picks } from '../../../core/staged/types.ts';
import { type Place, placesOf, validPlan } from '../places.ts';
import type { AllocationState, AllocationTask, Plan } from '../task.ts';

/**
 * Saved work as far as it fits `task`. What was decided about a place that has changed since is set
 * aside alone, in the plan and in all tries.
 */
export function read(task: AllocationTask, saved: unknown): Reading<AllocationState> | undefined {
  if (!isObject(saved) || !isCount(saved['seed']) || !isObject(saved['versions'])) return undefined;
  const { seed, versions, plan, tries, hints, told } = saved;
  if (!isObject(plan) || !Array.isArray(tries) || !tries.every(isObject)) return undefined;
  const places = placesOf(task);
  const kept = places.filter(({ id, version }) => entryOf(versions as Unknowns, id) === version);
  const setAside = Object.keys(versions as Unknowns).filter(
    (id) => !kept.some((place) => place.id === id),
  );
  const cleaned = tries
    .map((one) => validPlan(task, planOf(kept, one as Unknowns)))
    .filter((one) => Object.keys(one).length > 0);
  return {
    state: {
      seed,
      versions: Object.fromEntries(kept.map(({ id, version }) => [id, version])),
      plan: planOf(kept, plan),
      tries: cleaned,
      hints: isStrings(hints)
        ? kept
            .map(({ id }) => id)
            .filter((id) => hints.includes(id))
            .sort(by(hints))
        : [],
      told: isCount(told) ? Math.min(told, cleaned.length) : 0,
    },
    setAside,
  } as Reading<AllocationState>;
}

/** What `saved` says of `places`, as far as they have such options, idle choices among them. */
function planOf(places: readonly Place[], saved: Unknowns): Plan {
  const entries = places.flatMap(({ id, asks }) => {
    const own = entryOf(saved, id);
    if (!isObject(own)) return [];
    const picks = asks.flatMap((ask) => {
      const option = entryOf(own, ask.id);
      return ask.options.some((one) => one.id === option) ? [[ask.id, option]] : [];
    });
    return picks.length > 0 ? [[id, Object.fromEntries(picks) as Picks] as const] : [];
  });
  return Object.fromEntries(entries);
}

function by(order: readonly string[]) {
  return (left: string, right: string) => order.indexOf(left) - order.indexOf(right);
}
