import type { Plan } from './plan.ts';
import type { Target } from './shapes.ts';

/** A place between two moments where something can go. */
export interface Slot {
  readonly target: Target;
  /** Where in the gap it lies: 0 at the moment before, 1 at the one after. */
  readonly share: number;
}

/**
 * What a drop into gap `gap` (the gap before moment `gap`; the last one is after all) means, at
 * `share` of the way through it. A gap between two phases is divided: first the end of the phase
 * before, then phases that have no moments yet, then the beginning of the phase after.
 */
export function slotAt(plan: Plan, gap: number, share: number): Slot | undefined {
  const targets = targetsIn(plan, gap);
  if (targets.length === 0) return undefined;
  const index = Math.min(targets.length - 1, Math.max(0, Math.floor(share * targets.length)));
  return { target: targets[index] as Target, share: (index + 0.5) / targets.length };
}

/** Everything that can be meant by a gap, in the customer's order. */
function targetsIn(plan: Plan, gap: number): readonly Target[] {
  const before = plan.moments[gap - 1];
  const after = plan.moments[gap];
  const to = (phase: string, next = ''): Target => ({ to: 'circle', phase, before: next });
  if (before && after && before.phase === after.phase) return [to(after.phase, after.id)];
  const order = plan.phases.map(({ id }) => id);
  const first = before ? order.indexOf(before.phase) + 1 : 0;
  const last = after ? order.indexOf(after.phase) : order.length;
  return [
    ...(before ? [to(before.phase)] : []),
    ...order.slice(first, Math.max(first, last)).map((phase) => to(phase)),
    ...(after ? [to(after.phase, after.id)] : []),
  ];
}

/** Moments that follow one another in one phase. */
export interface Run {
  readonly phase: string;
  readonly name: string;
  /** Indexes of its first and last moment. */
  readonly from: number;
  readonly to: number;
}

/** The phases that have moments, with the moments they have. */
export function runsOf({ moments, phases }: Plan): readonly Run[] {
  const names = new Map(phases.map(({ id, name }) => [id, name]));
  const starts = moments.flatMap(({ phase }, index) =>
    moments[index - 1]?.phase === phase ? [] : [index],
  );
  return starts.map((from, index) => {
    const phase = moments[from]?.phase ?? '';
    const to = (starts[index + 1] ?? moments.length) - 1;
    return { phase, name: names.get(phase) ?? '', from, to };
  });
}
