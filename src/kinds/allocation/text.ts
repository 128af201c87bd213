import type { Picks } from '../../core/staged/types.ts';
import { asksOf, type Place, validPicks } from './places.ts';
import type { AllocationTask, Measure, Plan } from './task.ts';

/** A measure's value with its unit, thousands parted: “¥5,400”, “92 h”, “92小时”. */
export function valueText({ unit }: Measure, value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 ? '−' : '';
  if (/^\p{Sc}$/u.test(unit)) return `${sign}${unit}${digits}`;
  return `${sign}${digits}${/^[A-Za-z]/.test(unit) ? ' ' : ''}${unit}`;
}

/** All measures of a plan in one line. */
export function valuesText(
  { measures }: AllocationTask,
  values: { readonly [measure: string]: number },
): string {
  return measures
    .map((one) => `${one.name}${gap(one.name)}${valueText(one, values[one.id] ?? 0)}`)
    .join('; ');
}

/** What is chosen about a place in one line; empty where nothing is. */
export function picksText(place: Place, picks: Picks | undefined): string {
  const chosen = validPicks(place, picks);
  return asksOf(place, chosen)
    .flatMap(({ id, options }) => options.find((one) => one.id === chosen[id])?.text ?? [])
    .join('; ');
}

/** What each option of the first decision is given: “Person: a, b; Self-service: c”. */
export function lanesText({ decisions, items }: AllocationTask, plan: Plan): string {
  const [first] = decisions;
  return (first?.options ?? [])
    .flatMap((lane) => {
      const own = items.filter(({ id }) => plan[id]?.[first?.id ?? ''] === lane.id);
      return own.length > 0 ? [`${lane.name}: ${own.map(({ name }) => name).join(', ')}`] : [];
    })
    .join('; ');
}

/** What is said about the choices at a place. */
export function feedbackText(place: Place, picks: Picks | undefined): string {
  return saidOf(place, picks)
    .map(({ feedback }) => feedback)
    .join(' ');
}

/** The options chosen at a place. */
export function saidOf(place: Place, picks: Picks | undefined) {
  const chosen = validPicks(place, picks);
  return asksOf(place, chosen).flatMap(
    ({ id, options }) => options.find((one) => one.id === chosen[id]) ?? [],
  );
}

/** Between Chinese and a figure the style sheet makes the space. */
function gap(label: string): string {
  return /\p{Script=Han}$/u.test(label) ? '' : ' ';
}
