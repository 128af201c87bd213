import { isObject } from '../../../core/json.ts';
import { LAYERS, type Scene } from '../task.ts';
import {
  blankMoment,
  type Circle,
  type Internal,
  type Moment,
  type Phase,
  USUAL_ACCURACY,
} from './circle.ts';
import { agree, FIELD_NAMES, fieldValue, isPercent } from './fields.ts';
import { LONGEST_NAME, MOST_MOMENTS, MOST_PHASES } from './limits.ts';
import { inOrderOf } from './phases.ts';
import { isOwn } from './place.ts';

/**
 * A circle from outside as far as it can be used with `scene` (or without one): what does not fit
 * is left out or left empty; `undefined` when it is no circle at all. With `foreign`, events of
 * any scene are let in.
 */
export function readCircle(
  value: unknown,
  scene: Scene | undefined,
  foreign = false,
): Circle | undefined {
  if (!isObject(value)) return undefined;
  const { name, phases: givenPhases, moments: givenMoments, below: givenBelow, accuracy } = value;
  if (!Array.isArray(givenPhases) || !Array.isArray(givenMoments) || !Array.isArray(givenBelow)) {
    return undefined;
  }
  const phases = unique(givenPhases.flatMap(readPhase)).slice(0, MOST_PHASES);
  if (phases.length === 0) return undefined;
  const known = (id: string) =>
    foreign || isOwn(id) || !!scene?.events.some((event) => event.id === id);
  const moments = unique(givenMoments.flatMap((one: unknown) => readMoment(one, phases)))
    .filter(({ id }) => known(id))
    .slice(0, MOST_MOMENTS);
  const taken = (id: string) => moments.some((moment) => moment.id === id);
  const below = unique(givenBelow.flatMap(readInternal))
    .filter(({ id }) => known(id) && !taken(id))
    .map((one) => (taken(one.under) ? one : { ...one, under: '' }))
    .slice(0, MOST_MOMENTS);
  return {
    name: words(name) ?? '',
    phases,
    moments: inOrderOf(phases, moments),
    below,
    accuracy: isPercent(accuracy) ? accuracy : USUAL_ACCURACY,
  };
}

function readPhase(value: unknown): readonly Phase[] {
  if (!isObject(value) || typeof value['id'] !== 'string') return [];
  const { id } = value;
  return /^[a-z0-9-]{1,64}$/.test(id) ? [{ id, name: words(value['name']) ?? '' }] : [];
}

function readMoment(value: unknown, phases: readonly Phase[]): readonly Moment[] {
  if (!isObject(value) || typeof value['id'] !== 'string') return [];
  const { id, phase } = value;
  const own = phases.find((one) => one.id === phase) ?? phases[0];
  const blank = blankMoment(id, own?.id ?? '');
  const fields = FIELD_NAMES.map((field) => [
    field,
    fieldValue(field, value[field]) ?? blank[field],
  ]);
  return [agree({ ...blank, ...(Object.fromEntries(fields) as Partial<Moment>) })];
}

function readInternal(value: unknown): readonly Internal[] {
  if (!isObject(value) || typeof value['id'] !== 'string') return [];
  const layer = LAYERS.find((one) => one === value['layer']);
  const under = typeof value['under'] === 'string' ? value['under'] : '';
  return layer ? [{ id: value['id'], name: words(value['name']) ?? '', layer, under }] : [];
}

function unique<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, LONGEST_NAME) : undefined;
}
