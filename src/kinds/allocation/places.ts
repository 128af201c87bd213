import { entryOf } from '../../core/entry.ts';
import type { Ask, Picks } from '../../core/staged/types.ts';
import type { AllocationTask, Effects, Item, Plan, Setting } from './task.ts';

/** Something to decide about: a place of the journey, or a setting for all of it. */
export interface Place {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  readonly name: string;
  /** The situation, or what is asked. */
  readonly about: string;
  readonly hint: string;
  /** All that may be asked here; see {@link asksOf}. */
  readonly asks: readonly PlaceAsk[];
}

/** One decision about a place. */
export interface PlaceAsk extends Ask {
  /** Asked only where the first decision is one of these. */
  readonly when: readonly string[] | undefined;
  /** What a choice adds to the measures. */
  readonly effects: { readonly [option: string]: Effects };
  readonly gists: { readonly [option: string]: string };
}

/** Every place and then every setting of `task`, in the author's order. */
export function placesOf(task: AllocationTask): readonly Place[] {
  const ready = known.get(task);
  if (ready) return ready;
  const places = [
    ...task.items.map((item) => placeOf(task, item)),
    ...task.settings.map(settingOf),
  ];
  known.set(task, places);
  return places;
}

/** What is to be decided about `place`, given what is. */
export function asksOf({ asks: [first, ...more] }: Place, picks: Picks = {}): readonly PlaceAsk[] {
  if (!first) return [];
  const lane = picks[first.id] ?? '';
  return [first, ...more.filter(({ when }) => when === undefined || when.includes(lane))];
}

/** What of `picks` counts at `place`: choices that are asked for and can be made there. */
export function validPicks(place: Place, picks: Picks = {}): Picks {
  const chosen = asksOf(place, picks).flatMap(({ id, options }) => {
    const option = entryOf(picks, id);
    return option !== undefined && options.some((one) => one.id === option) ? [[id, option]] : [];
  });
  return Object.fromEntries(chosen) as Picks;
}

/** `plan` without choices that another one has made idle, and without places where nothing is. */
export function validPlan(task: AllocationTask, plan: Plan): Plan {
  const entries = placesOf(task).flatMap((place) => {
    const picks = validPicks(place, entryOf(plan, place.id));
    return Object.keys(picks).length > 0 ? [[place.id, picks] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether everything that is asked about `place` is decided. */
export function isDecided(place: Place, picks: Picks | undefined): boolean {
  const chosen = validPicks(place, picks);
  return asksOf(place, chosen).every(({ id }) => chosen[id] !== undefined);
}

/** Whether everything that is decided about `place` stands up. */
export function isRight(place: Place, picks: Picks | undefined): boolean {
  const chosen = validPicks(place, picks);
  return asksOf(place, chosen).every(({ id, options }) =>
    options.some((option) => option.correct && option.id === chosen[id]),
  );
}

/** Whether two sets of choices, or two plans, are the same. */
export function isSame(left: Plan, right: Plan): boolean {
  const ids = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...ids].every((id) => isSamePicks(left[id], right[id]));
}

/** Whether two sets of choices about a place are the same. */
export function isSamePicks(left: Picks = {}, right: Picks = {}): boolean {
  const ids = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...ids].every((id) => left[id] === right[id]);
}

const known = new WeakMap<AllocationTask, readonly Place[]>();

function placeOf(task: AllocationTask, item: Item): Place {
  const asks = task.decisions.flatMap(({ id, prompt, when, options }): PlaceAsk[] => {
    const choice = entryOf(item.decisions, id);
    if (!choice) return [];
    const offered = options.flatMap((option) => {
      const own = entryOf(choice.options, option.id);
      return own ? [{ ...option, own }] : [];
    });
    return [
      {
        id,
        prompt,
        when,
        fixed: true,
        options: offered.map(({ id: option, name, feedback, own }) => ({
          id: option,
          text: name,
          correct: choice.accepted.includes(option),
          feedback: own.feedback ?? feedback ?? '',
        })),
        effects: Object.fromEntries(
          offered.map(({ id: option, each, own }) => [
            option,
            added(multiplied(each, item.times), own.effects),
          ]),
        ),
        gists: Object.fromEntries(offered.map(({ id: option, gist }) => [option, gist ?? ''])),
      },
    ];
  });
  const { id, version, objectives, name, hint } = item;
  return { id, version, objectives, name, about: item.situation, hint: hint ?? '', asks };
}

function settingOf(setting: Setting): Place {
  const { id, version, objectives, name, prompt, hint, accepted, options } = setting;
  const ask: PlaceAsk = {
    id,
    prompt,
    when: undefined,
    options: options.map((option) => ({
      id: option.id,
      text: option.name,
      correct: accepted.includes(option.id),
      feedback: option.feedback,
    })),
    effects: Object.fromEntries(options.map((option) => [option.id, option.effects ?? {}])),
    gists: Object.fromEntries(options.map((option) => [option.id, option.gist ?? ''])),
  };
  return { id, version, objectives, name, about: prompt, hint: hint ?? '', asks: [ask] };
}

function multiplied(effects: Effects = {}, times: number): Effects {
  return Object.fromEntries(Object.entries(effects).map(([id, one]) => [id, one * times]));
}

/** Both together. */
export function added(left: Effects, right: Effects = {}): Effects {
  const sum: Record<string, number> = { ...left };
  for (const [id, value] of Object.entries(right)) sum[id] = (entryOf(sum, id) ?? 0) + value;
  return sum;
}
