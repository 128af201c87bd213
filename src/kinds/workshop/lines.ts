import type { Line } from '../../core/kind.ts';
import { isReadyReason } from '../../core/standards/dismissal.ts';
import { SLOTS, type Standard } from '../../core/standards/standard.ts';
import { isBegun, missing, momentOf, truthsOf } from './state/standing.ts';
import type { WorkshopState, Written } from './state/types.ts';
import { OWN, placeOf, STEPS, type StepId, type WorkshopTask } from './task.ts';

/** One row per step, with one line in it for every moment, standard, entry of the log or criterion. */
export function lines(task: WorkshopTask, state: WorkshopState): readonly Line[] {
  return STEPS.map((item): Line => {
    const { name, ask } = task.steps[item];
    const answer = isBegun(state, item) ? joined(ANSWERS[item](task, state), '\n') : '';
    const isOpen = answer !== '' && missing(task, state, item).length > 0;
    const prompt = `${name}: ${ask}`;
    return { item, prompt, answer, ...(isOpen ? { unfinished: true } : {}) };
  });
}

const ANSWERS: Readonly<
  Record<StepId, (task: WorkshopTask, state: WorkshopState) => readonly string[]>
> = {
  place: (task, { place, about }) => [
    place === OWN ? '' : (placeOf(task, place)?.title ?? ''),
    about,
  ],
  flow: (_, { moments }) =>
    moments.map(({ name, truth, why }, index) => `${index + 1}. ${name}${mark(truth, why)}`),
  factors: (_, state) =>
    truthsOf(state).map(({ name, says, factor, key, need }) =>
      joined([name, says, factor, key, need], ' | '),
    ),
  standards: (_, state) =>
    state.standards.flatMap((one) => [
      `${momentOf(state, one) || '–'}: ${inSlots(one.first)}`,
      ...ownReasons(one).map((reason) => `  (${reason})`),
    ]),
  trial: (_, state) =>
    state.standards.flatMap((one) =>
      one.rows.map(({ date, where, seen, kept, what }) => {
        const cases = seen === null && kept === null ? '' : `${kept ?? '–'} / ${seen ?? '–'}`;
        return `${momentOf(state, one) || '–'}: ${joined([date, where, cases, what], ' | ')}`;
      }),
    ),
  revision: (_, state) => state.standards.filter(isTouched).map((one) => revision(state, one)),
  review: ({ rubric }, { levels, posted, changed }) => [
    ...rubric.flatMap(({ id, name, levels: all }) => {
      const own = Object.hasOwn(levels, id) ? levels[id]?.level : undefined;
      const level = all.find((one) => one.id === own);
      return level ? [`${name}: ${level.points}`] : [];
    }),
    posted,
    changed,
  ],
};

/** Why the checker's suspicions were dismissed, as far as it was said in own words. */
function ownReasons({ dismissed }: Written): readonly string[] {
  return Object.values(dismissed).filter((reason) => !isReadyReason(reason));
}

function mark(truth: boolean, why: string): string {
  return truth ? ` ★${why ? ` ${why}` : ''}` : '';
}

function isTouched({ revised, dropped }: Written): boolean {
  return revised !== null || dropped;
}

function revision(state: WorkshopState, one: Written): string {
  const after = one.dropped ? '✗' : inSlots(one.revised ?? {});
  return `${momentOf(state, one) || '–'}: ${joined([`${inSlots(one.first)} → ${after}`, one.why], ' | ')}`;
}

/** What stands in the slots, in their order. */
function inSlots(standard: Standard): string {
  return joined(
    SLOTS.map((slot) => standard[slot] ?? ''),
    ' · ',
  );
}

function joined(parts: readonly string[], by: string): string {
  return parts.filter((part) => part.trim() !== '').join(by);
}
