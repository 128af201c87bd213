import fc from 'fast-check';

/**
 * Moves a learner could make on `task`, and some that nobody can: made from every id that stands
 * anywhere in the task, so it fits any kind whose moves name what they act on.
 */
export function playable(task: unknown): fc.Arbitrary<readonly Record<string, unknown>[]> {
  const ids = idsIn(task);
  const id = fc.constantFrom(...ids, '', 'nobody');
  const move = fc.record({
    do: fc.constantFrom('go', 'pick', 'check', 'hint', 'reveal', 'retry', 'all'),
    item: id,
    option: id,
    sure: fc.constantFrom(0, 1, 2),
    items: fc.array(id, { maxLength: 3 }),
  });
  const pickAndCheck = fc
    .tuple(fc.constantFrom(...itemsIn(task)), fc.constantFrom(0, 1, 2), fc.nat())
    .map(([{ item, options }, sure, n]) => [
      { do: 'pick', item, option: options[n % options.length] },
      { do: 'check', item, sure },
    ]);
  return fc
    .array(
      fc.oneof(
        move.map((one) => [one]),
        pickAndCheck,
      ),
      { maxLength: 25 },
    )
    .map((list) => list.flat());
}

function idsIn(task: unknown): string[] {
  return itemsIn(task).flatMap(({ item, options }) => [item, ...options]);
}

function itemsIn(task: unknown): { item: string; options: string[] }[] {
  const { items } = task as {
    items: { id: string; options: Record<string, unknown> | { id: string }[] }[];
  };
  return items.map(({ id, options }) => ({
    item: id,
    options: Array.isArray(options) ? options.map((option) => option.id) : Object.keys(options),
  }));
}
