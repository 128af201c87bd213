import fc from 'fast-check';

type Moves = fc.Arbitrary<readonly Record<string, unknown>[]>;

/** Moves a learner could make on a task of this kind, and some that nobody can. */
export function playable(kind: string, task: unknown): Moves {
  const moves = MOVES[kind];
  if (!moves) {
    throw new Error(
      `The laws cannot be tried on the kind "${kind}": say in tests/helpers/moves.ts what its learners can do.`,
    );
  }
  return moves(task);
}

/** By kind: one line each. */
const MOVES: Readonly<Record<string, (task: unknown) => Moves>> = {
  choice: quizMoves,
  'pitfall-quiz': quizMoves,
};

/** For kinds made of questions: from every id that stands anywhere in the task. */
function quizMoves(task: unknown): Moves {
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
