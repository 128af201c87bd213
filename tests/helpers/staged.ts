import fc from 'fast-check';
import { keyStages } from '../../src/core/staged/told.ts';
import type { Picks, StagedItem, StagedMove } from '../../src/core/staged/types.ts';
import { kinds } from '../../src/kinds/index.ts';

/** The items of a task that is worked out in stages. */
export function stagedItems(kind: string, task: unknown): readonly StagedItem[] {
  return (kinds[kind] as unknown as { items: (task: unknown) => readonly StagedItem[] }).items(
    task,
  );
}

/** Moves at random on any staged task, ways through whole items among them. */
export function stagedMoves(
  kind: string,
  task: unknown,
): fc.Arbitrary<readonly Record<string, unknown>[]> {
  const items = stagedItems(kind, task);
  const asks = items.flatMap((item) => keyStages(item).flatMap((stage) => stage.asks));
  const item = fc.constantFrom(...items.map(({ id }) => id), '', 'nobody');
  const move = fc.record({
    do: fc.constantFrom('go', 'look', 'pick', 'check', 'hint', 'reveal', 'write', 'tick', 'again'),
    item,
    items: fc.array(item, { maxLength: 3 }),
    look: fc.constantFrom(...items.flatMap(({ looks }) => looks), 'nothing'),
    ask: fc.constantFrom(...asks.map(({ id }) => id), 'none'),
    option: fc.constantFrom(...asks.flatMap(({ options }) => options.map(({ id }) => id)), ''),
    text: fc.constantFrom('', 'In my own words.', '用我自己的话。'),
    tick: fc.constantFrom(...items.flatMap(({ ticks = [] }) => ticks), 'nothing'),
  });
  const through = fc
    .tuple(
      fc.constantFrom(...items),
      fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
    )
    .map(([one, picks, checks]) => {
      let turn = 0;
      const option: Choose = (_, ids) =>
        ids[(picks[turn++ % picks.length] ?? 0) % ids.length] ?? '';
      return stagedWay(one, option, checks);
    });
  return fc
    .array(
      fc.oneof(
        move.map((one) => [one]),
        through,
      ),
      { maxLength: 20 },
    )
    .map((list) => list.flat());
}

/** Which option is chosen in an ask: `right` are those that are, `all` those that are offered. */
export type Choose = (right: readonly string[], all: readonly string[], ask: string) => string;

/** Looks at all there is to see, then chooses stage by stage, as far as what is chosen leads. */
export function stagedWay(
  item: StagedItem,
  choose: Choose,
  checks: boolean,
): readonly StagedMove[] {
  const moves: StagedMove[] = item.looks.map((look) => ({ do: 'look', item: item.id, look }));
  let held: Picks = {};
  for (const id of item.order) {
    const { asks } = item.stage(id, held);
    const picks = asks.map(({ id: ask, options }) => {
      const right = options.filter(({ correct }) => correct).map((option) => option.id);
      return [
        ask,
        choose(
          right,
          options.map((option) => option.id),
          ask,
        ),
      ] as const;
    });
    held = { ...held, ...Object.fromEntries(picks) };
    for (const [ask, option] of picks) moves.push({ do: 'pick', item: item.id, ask, option });
    if (checks) moves.push({ do: 'check', items: [item.id] });
  }
  return moves;
}
