import type { Ask, Picks, Stage, StageAnswer } from './types.ts';

/** Whether every ask of `stage` has a right option in `picks`. */
export function isRight(stage: Stage, picks: Picks): boolean {
  return stage.asks.every((ask) => isRightIn(ask, picks));
}

/** Whether what `picks` have for `ask` is right. */
export function isRightIn(ask: Ask, picks: Picks): boolean {
  return ask.options.some(({ id, correct }) => correct && id === picks[ask.id]);
}

/** Whether every ask of `stage` has an option in `picks`. */
export function isComplete(stage: Stage, picks: Picks): boolean {
  return stage.asks.every((ask) => ask.options.some(({ id }) => id === picks[ask.id]));
}

/** What is chosen at present: what the last check found right stays, the rest is picked anew. */
export function chosen(stage: Stage, { picked, tries }: StageAnswer): Picks {
  return { ...rightOf(stage, tries.at(-1) ?? {}), ...picked };
}

/** The asks of `stage` in which something is still to be chosen before it can be checked. */
export function missing(stage: Stage, answer: StageAnswer): readonly Ask[] {
  const picks = chosen(stage, answer);
  return stage.asks.filter((ask) => !ask.options.some(({ id }) => id === picks[ask.id]));
}

/** The asks of `stage` that the last check judged; what an earlier one had found right was kept. */
export function judged(stage: Stage, { tries }: StageAnswer): readonly Ask[] {
  const [last, before] = [tries.at(-1), tries.at(-2)];
  if (!last) return [];
  return stage.asks.filter(
    (ask) => !before || !isRightIn(ask, before) || last[ask.id] !== before[ask.id],
  );
}

/** Options of `ask` that were checked in this go and found wrong. */
export function struck(ask: Ask, { tries }: StageAnswer): readonly string[] {
  const wrong = new Set(ask.options.filter(({ correct }) => !correct).map(({ id }) => id));
  return tries.map((picks) => picks[ask.id] ?? '').filter((id) => wrong.has(id));
}

/** What is right in `stage`: the learner's own choice where it is, else the first that is. */
export function rightIn(stage: Stage, own: Picks): Picks {
  const right = stage.asks.flatMap((ask) => {
    const first = ask.options.find(({ correct }) => correct)?.id;
    const id = isRightIn(ask, own) ? own[ask.id] : first;
    return id === undefined ? [] : [[ask.id, id] as const];
  });
  return Object.fromEntries(right);
}

function rightOf(stage: Stage, picks: Picks): Picks {
  const right = stage.asks.filter((ask) => isRightIn(ask, picks));
  return Object.fromEntries(right.map(({ id }) => [id, picks[id] as string]));
}
