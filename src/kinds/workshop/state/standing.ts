import { SLOTS, type Slot, type Standard } from '../../../core/standards/standard.ts';
import { OWN, placeOf, type StepId, type WorkshopTask } from '../task.ts';
import type { Moment, Row, WorkshopState, Written } from './types.ts';

/** Something a step still lacks: words by the key `workshop.missing.<what>`, filled in. */
export interface Missing {
  readonly what: string;
  readonly values: Readonly<Record<string, number>>;
  /** The moments or standards (as their moments' names) it is about. */
  readonly names: readonly string[];
}

/** What `step` still lacks, in the order in which it is best done; nothing once it is done. */
export function missing(
  task: WorkshopTask,
  state: WorkshopState,
  step: StepId,
): readonly Missing[] {
  return LACKS[step](task, state);
}

/** Whether anything was done in `step`. */
export function isBegun(state: WorkshopState, step: StepId): boolean {
  const { moments, standards } = state;
  switch (step) {
    case 'place':
      return state.place !== '';
    case 'flow':
      return moments.length > 0;
    case 'factors':
      return truthsOf(state).some(({ says, factor, key, need }) => `${says}${factor}${key}${need}`);
    case 'standards':
      return standards.length > 0;
    case 'trial':
      return standards.some(({ rows }) => rows.length > 0);
    case 'revision':
      return standards.some(({ revised, dropped }) => revised !== null || dropped);
    case 'review':
      return Object.keys(state.levels).length > 0 || `${state.posted}${state.changed}` !== '';
  }
}

/** The moments of truth, in the customer's order. */
export function truthsOf({ moments }: Pick<WorkshopState, 'moments'>): readonly Moment[] {
  return moments.filter(({ truth }) => truth);
}

/** A standard as it stands now; `undefined` once it was dropped. */
export function presentOf({ first, revised, dropped }: Written): Standard | undefined {
  return dropped ? undefined : (revised ?? first);
}

/** Whether anything is written in `standard`, beside the need it was begun with. */
export function isWritten(standard: Standard): boolean {
  return SLOTS.some((slot) => slot !== 'need' && (standard[slot] ?? '').trim() !== '');
}

/** The slots of `standard` that are still empty. */
export function emptySlots(standard: Standard): readonly Slot[] {
  return SLOTS.filter((slot) => (standard[slot] ?? '').trim() === '');
}

/** What the rows of a trial saw and found kept, all together; rows that do not add up left out. */
export function casesOf(rows: readonly Row[]): { readonly seen: number; readonly kept: number } {
  const sound = rows.filter(isCounted);
  const sum = (field: 'seen' | 'kept') => sound.reduce((all, row) => all + (row[field] ?? 0), 0);
  return { seen: sum('seen'), kept: sum('kept') };
}

/** Whether both counts are there and no more was kept than seen. */
export function isCounted({ seen, kept }: Row): boolean {
  return seen !== null && kept !== null && seen > 0 && kept <= seen;
}

/** The name of the moment a standard is for; '' where it has none. */
export function momentOf({ moments }: WorkshopState, { moment }: Written): string {
  return moments.find(({ id }) => id === moment)?.name ?? '';
}

const LACKS: Readonly<
  Record<StepId, (task: WorkshopTask, state: WorkshopState) => readonly Missing[]>
> = {
  place: (task, { place, about }) => {
    if (place === OWN) return about.trim() === '' ? [lack('about')] : [];
    return placeOf(task, place) ? [] : [lack('place')];
  },
  flow: ({ moments: { least }, truths }, state) => {
    const { length: count } = state.moments;
    const marked = truthsOf(state);
    return [
      ...(count < least ? [lack('moments', { count, least })] : []),
      ...(marked.length < truths ? [lack('truths', { count: marked.length, least: truths })] : []),
      ...named('why', marked, ({ why }) => why),
    ];
  },
  factors: (_, state) => {
    const marked = truthsOf(state);
    if (marked.length === 0) return [lack('no-truths')];
    return [
      ...named('says', marked, ({ says }) => says),
      ...named('factor', marked, ({ factor }) => factor),
      ...named('need', marked, ({ need }) => need),
    ];
  },
  standards: (_, state) => {
    const { standards } = state;
    const bare = truthsOf(state).filter(({ id }) => !standards.some((one) => one.moment === id));
    const open = standards.filter(({ first }) => emptySlots(first).length > 0);
    return [
      ...(standards.length === 0 && bare.length === 0 ? [lack('no-truths')] : []),
      ...(bare.length > 0
        ? [
            lack(
              'standard',
              {},
              bare.map(({ name }) => name),
            ),
          ]
        : []),
      ...(open.length > 0
        ? [
            lack(
              'slots',
              {},
              open.map((one) => momentOf(state, one)),
            ),
          ]
        : []),
    ];
  },
  trial: (_, state) => {
    const { standards } = state;
    if (standards.length === 0) return [lack('no-standards')];
    const untried = standards.filter(({ rows }) => rows.length === 0);
    const uncounted = standards.filter(({ rows }) => rows.length > 0 && !rows.some(isCounted));
    return [
      ...(untried.length > 0
        ? [
            lack(
              'tried',
              {},
              untried.map((one) => momentOf(state, one)),
            ),
          ]
        : []),
      ...(uncounted.length > 0
        ? [
            lack(
              'counts',
              {},
              uncounted.map((one) => momentOf(state, one)),
            ),
          ]
        : []),
    ];
  },
  revision: (_, state) => {
    const { standards } = state;
    if (standards.length === 0) return [lack('no-standards')];
    const touched = standards.filter(({ revised, dropped }) => revised !== null || dropped);
    const silent = touched.filter(({ why }) => why.trim() === '');
    return [
      ...(touched.length === 0 ? [lack('revised')] : []),
      ...(silent.length > 0
        ? [
            lack(
              'reason',
              {},
              silent.map((one) => momentOf(state, one)),
            ),
          ]
        : []),
    ];
  },
  review: ({ rubric }, { levels, posted, changed }) => {
    const open = rubric.filter(({ id }) => !Object.hasOwn(levels, id));
    return [
      ...(open.length > 0
        ? [
            lack(
              'levels',
              {},
              open.map(({ name }) => name),
            ),
          ]
        : []),
      ...(posted.trim() === '' ? [lack('posted')] : []),
      ...(changed.trim() === '' ? [lack('changed')] : []),
    ];
  },
};

function lack(
  what: string,
  values: Missing['values'] = {},
  names: readonly string[] = [],
): Missing {
  return { what, values, names };
}

/** Moments for which nothing of one sort is written. */
function named(what: string, moments: readonly Moment[], of: (moment: Moment) => string) {
  const bare = moments.filter((moment) => of(moment).trim() === '');
  return bare.length > 0
    ? [
        lack(
          what,
          {},
          bare.map(({ name }) => name),
        ),
      ]
    : [];
}
