import { entryOf } from '../../core/entry.ts';
import { added, isDecided, isRight, placesOf, validPlan } from './places.ts';
import type {
  AllocationTask,
  Condition,
  Effects,
  Letter,
  Measure,
  Paragraph,
  Plan,
} from './task.ts';

/** What comes of a plan. */
export interface Outcome {
  /** What each measure comes to, in whole numbers; nothing of a plan that is not complete. */
  readonly values: { readonly [measure: string]: number } | undefined;
  /** Whether every measure reaches its goal. */
  readonly reached: boolean;
  /** What arrives, in the author's order; of each letter the paragraphs that apply. */
  readonly post: readonly Post[];
  /** The places and settings of which everything that is decided stands up. */
  readonly right: readonly string[];
}

export interface Post {
  readonly letter: Letter;
  readonly paragraphs: readonly (Paragraph & {
    /** The places and settings that it leads to. */
    readonly leads: readonly string[];
  })[];
}

/** What comes of `plan`; idle choices in it change nothing. */
export function outcomeOf(task: AllocationTask, plan: Plan): Outcome {
  const places = placesOf(task);
  const chosen = validPlan(task, plan);
  const written = task.letters.map((letter) => ({
    letter,
    paragraphs: letter.paragraphs
      .filter(({ when }) => when.every((one) => holds(chosen, one)))
      .map((one) => ({ ...one, leads: leadsOf(chosen, one) })),
  }));
  const complete = places.every((place) => isDecided(place, chosen[place.id]));
  const own = places.flatMap(({ id, asks }) =>
    asks.map((ask) => entryOf(ask.effects, chosen[id]?.[ask.id] ?? '') ?? {}),
  );
  const together = written.flatMap(({ paragraphs }) =>
    paragraphs.map(({ effects = {} }) => effects),
  );
  const sum = [...own, ...together].reduce<Effects>((all, one) => added(all, one), {});
  const values = Object.fromEntries(
    task.measures.map(({ id, start }) => [id, Math.round(start + (entryOf(sum, id) ?? 0))]),
  );
  const reached = complete && task.measures.every((one) => isReached(one, values[one.id] ?? 0));
  const sad = written.some(
    ({ letter, paragraphs }) => isComplaint(letter) && paragraphs.length > 0,
  );
  return {
    values: complete ? values : undefined,
    reached,
    post: written.filter(({ letter, paragraphs }) =>
      letter.tone === 'thanks' ? reached && !sad : paragraphs.length > 0,
    ),
    right: places.filter((place) => isRight(place, chosen[place.id])).map(({ id }) => id),
  };
}

/** Whether `value` is where `measure` is to get. */
export function isReached({ goal }: Measure, value: number): boolean {
  return (
    value <= (goal['at-most'] ?? Number.POSITIVE_INFINITY) &&
    value >= (goal['at-least'] ?? Number.NEGATIVE_INFINITY)
  );
}

/** Whether `letter` is one of a customer for whom something went wrong. */
export function isComplaint({ tone }: Letter): boolean {
  return tone === 'complaint';
}

function holds(plan: Plan, condition: Condition): boolean {
  return metIn(plan, condition).length >= (condition.least ?? condition.of.length);
}

function metIn(plan: Plan, { of, decision, is }: Condition): readonly string[] {
  return of.filter((id) => is.includes(entryOf(plan, id)?.[decision ?? id] ?? ''));
}

function leadsOf(plan: Plan, { about, when: [first] }: Paragraph): readonly string[] {
  if (about !== undefined) return [about];
  return first ? metIn(plan, first) : [];
}
