import type { Circle, Phase } from './circle.ts';
import { firstFree } from './ids.ts';
import { LONGEST_NAME, MOST_PHASES } from './limits.ts';

/** `circle` with one more phase at its end. */
export function addPhase(circle: Circle, name: string): Circle {
  if (circle.phases.length >= MOST_PHASES || !name.trim()) return circle;
  const id = firstFree('phase-', circle.phases);
  return { ...circle, phases: [...circle.phases, { id, name: name.slice(0, LONGEST_NAME) }] };
}

/** `circle` with another name for a phase; an empty one brings the usual name back. */
export function namePhase(circle: Circle, id: string, name: string): Circle {
  const cut = name.slice(0, LONGEST_NAME);
  if (!circle.phases.some((phase) => phase.id === id && phase.name !== cut)) return circle;
  const phases = circle.phases.map((phase) => (phase.id === id ? { ...phase, name: cut } : phase));
  return { ...circle, phases };
}

/** `circle` with a phase one place earlier or later, and its moments with it. */
export function shiftPhase(circle: Circle, id: string, by: -1 | 1): Circle {
  const from = circle.phases.findIndex((phase) => phase.id === id);
  const [phase, other] = [circle.phases[from], circle.phases[from + by]];
  if (!phase || !other) return circle;
  const phases = circle.phases.map((one) => (one === phase ? other : one === other ? phase : one));
  return { ...circle, phases, moments: inOrderOf(phases, circle.moments) };
}

/** `circle` without a phase; its moments join the one before, or the one after the first. */
export function removePhase(circle: Circle, id: string): Circle {
  const from = circle.phases.findIndex((phase) => phase.id === id);
  const heir = circle.phases[from === 0 ? 1 : from - 1];
  if (from < 0 || !heir) return circle;
  const phases = circle.phases.filter((phase) => phase.id !== id);
  const moments = circle.moments.map((moment) =>
    moment.phase === id ? { ...moment, phase: heir.id } : moment,
  );
  return { ...circle, phases, moments };
}

/** The moments in the order of their phases; within a phase as they were. */
export function inOrderOf<T extends { readonly phase: string }>(
  phases: readonly Phase[],
  moments: readonly T[],
): readonly T[] {
  return phases.flatMap(({ id }) => moments.filter(({ phase }) => phase === id));
}
