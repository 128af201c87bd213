import { isObject } from '../../../core/json.ts';
import { asFactor, asName, asText, firstFree } from './fields.ts';
import { MOMENT_TEXTS, MOST, type Moment, type WorkshopMove, type WorkshopState } from './types.ts';

/** The moments after `move`; the same list where it changes none. */
export function stepFlow(moments: readonly Moment[], move: WorkshopMove): readonly Moment[] {
  switch (move.do) {
    case 'add': {
      const name = asName(move.name).trim();
      if (name === '' || moments.length >= MOST.moments) return moments;
      return [...moments, blank(firstFree('moment-', moments), name)];
    }
    case 'moment': {
      if (!MOMENT_TEXTS.includes(move.field)) return moments;
      const text = move.field === 'name' ? asName(move.text) : asText(move.text);
      return change(moments, move.id, { [move.field]: text });
    }
    case 'truth':
      return typeof move.is === 'boolean' ? change(moments, move.id, { truth: move.is }) : moments;
    case 'factor':
      return change(moments, move.id, { factor: asFactor(move.factor) });
    case 'shift':
      return shift(moments, move.id, move.by);
    case 'remove': {
      const rest = moments.filter(({ id }) => id !== move.id);
      return rest.length < moments.length ? rest : moments;
    }
    case 'bring':
      return bring(moments, move.moments, move.instead === true);
    default:
      return moments;
  }
}

/** `state` with other moments; a standard whose moment is gone stays, without one. */
export function withMoments(state: WorkshopState, moments: readonly Moment[]): WorkshopState {
  const gone = (id: string) => id !== '' && !moments.some((moment) => moment.id === id);
  const standards = state.standards.some(({ moment }) => gone(moment))
    ? state.standards.map((one) => (gone(one.moment) ? { ...one, moment: '' } : one))
    : state.standards;
  return { ...state, moments, standards };
}

/** A moment about which nothing is written. */
export function blank(id: string, name: string): Moment {
  return { id, name, truth: false, why: '', says: '', factor: '', key: '', need: '' };
}

function change(
  moments: readonly Moment[],
  id: string,
  fields: Partial<Moment>,
): readonly Moment[] {
  const moment = moments.find((one) => one.id === id);
  if (!moment || isIn(moment, fields)) return moments;
  return moments.map((one) => (one === moment ? { ...one, ...fields } : one));
}

function isIn(moment: Moment, fields: Partial<Moment>): boolean {
  return Object.entries(fields).every(([name, value]) => moment[name as keyof Moment] === value);
}

function shift(moments: readonly Moment[], id: string, by: unknown): readonly Moment[] {
  const from = moments.findIndex((one) => one.id === id);
  const [moment, other] = [moments[from], by === 1 || by === -1 ? moments[from + by] : undefined];
  if (!moment || !other) return moments;
  return moments.map((one) => (one === moment ? other : one === other ? moment : one));
}

/**
 * The moments of a circle after those there are, or in their place. A moment of the same name is
 * not brought twice: what was written about it stays with it, and only what is empty is filled in.
 */
function bring(moments: readonly Moment[], brought: unknown, instead: boolean): readonly Moment[] {
  let list: readonly Moment[] = instead ? [] : moments;
  for (const one of Array.isArray(brought) ? (brought as readonly unknown[]) : []) {
    const name = isObject(one) ? asName(one['name']).trim() : '';
    if (!isObject(one) || name === '') continue;
    const there = list.find((moment) => moment.name === name);
    if (there) {
      list = list.map((moment) => (moment === there ? filledIn(moment, one) : moment));
      continue;
    }
    if (list.length >= MOST.moments) continue;
    const known = moments.find((moment) => moment.name === name);
    const moment = known ?? blank(firstFree('moment-', [...moments, ...list]), name);
    const truth = moment.truth || one['truth'] === true;
    list = [...list, filledIn({ ...moment, truth }, one)];
  }
  return list.length === 0 || isSame(list, moments) ? moments : list;
}

/** `moment` with what was brought about it where nothing stands yet. */
function filledIn(moment: Moment, brought: { readonly [key: string]: unknown }): Moment {
  const { why, says, factor } = moment;
  return {
    ...moment,
    why: why.trim() === '' ? asText(brought['why']) : why,
    says: says.trim() === '' ? asText(brought['says']) : says,
    factor: factor || asFactor(brought['factor']),
  };
}

function isSame(one: readonly Moment[], other: readonly Moment[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
