import type { StagedItem, StagedState } from '../../core/staged/types.ts';

/**
 * The option each student chose first in one ask of `item`, before being told anything; empty where
 * none was. Whoever was not given the item is not there.
 */
export function firstChoices(
  item: StagedItem,
  states: readonly StagedState[],
  given: readonly ReadonlySet<string>[],
  stage: string,
  ask: string,
): readonly string[] {
  return states
    .filter((_, index) => given[index]?.has(item.id))
    .map(({ answers }) => {
      const answer = answers[item.id]?.stages[stage];
      return answer?.tries[0]?.[ask] ?? answer?.picked[ask] ?? '';
    });
}
