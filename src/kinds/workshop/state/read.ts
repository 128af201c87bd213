import { isCount, isObject } from '../../../core/json.ts';
import type { Reading } from '../../../core/kind.ts';
import { OWN, placeOf, STEPS, type WorkshopTask } from '../task.ts';
import { asCases, asDate, asFactor, asName, asReason, asStandard, asText } from './fields.ts';
import { blank } from './flow.ts';
import { bare, isFindingId } from './standards.ts';
import { unwritten } from './trial.ts';
import { MOST, type Moment, type Row, type WorkshopState, type Written } from './types.ts';

/**
 * Saved work as far as it fits `task`. One's own words are kept whatever became of the task; the
 * scene and the levels of the rubric are set aside where they no longer mean the same.
 */
export function read(task: WorkshopTask, saved: unknown): Reading<WorkshopState> | undefined {
  if (!isObject(saved) || !isCount(saved['seed'])) return undefined;
  if (!Array.isArray(saved['moments']) || !Array.isArray(saved['standards'])) return undefined;
  const moments = list(saved['moments'], MOST.moments, readMoment);
  const standards = list(saved['standards'], MOST.standards, (value, id) =>
    readStandard(value, id, moments),
  );
  const { place, version } = readPlace(task, saved);
  const levels = readLevels(task, saved['levels']);
  const state: WorkshopState = {
    seed: Math.abs(saved['seed']),
    at: STEPS.find((step) => step === saved['at']) ?? 'place',
    place,
    version,
    about: asText(saved['about']),
    moments,
    standards,
    levels,
    posted: asText(saved['posted']),
    changed: asText(saved['changed']),
    handed: saved['handed'] === true,
  };
  const lost = [
    ...(isChosen(saved['place']) && saved['place'] !== place ? ['place'] : []),
    ...(countOf(saved['levels']) > Object.keys(levels).length ? ['review'] : []),
    ...(saved['moments'].length > moments.length ? ['flow'] : []),
    ...(saved['standards'].length > standards.length ? ['standards'] : []),
  ];
  return { state, setAside: lost };
}

function readPlace(task: WorkshopTask, { place, version }: { readonly [key: string]: unknown }) {
  if (place === OWN && task.only === undefined) return { place: OWN, version: 1 };
  const known = typeof place === 'string' ? placeOf(task, place) : undefined;
  if (known && known.version === version) return { place: known.id, version: known.version };
  return { place: '', version: 1 };
}

function isChosen(place: unknown): boolean {
  return typeof place === 'string' && place !== '';
}

function readLevels({ rubric }: WorkshopTask, value: unknown): WorkshopState['levels'] {
  if (!isObject(value)) return {};
  const found = rubric.flatMap(({ id, version, levels }) => {
    const given = Object.hasOwn(value, id) ? value[id] : undefined;
    if (!isObject(given) || given['version'] !== version) return [];
    const level = levels.find((one) => one.id === given['level'])?.id;
    return level === undefined ? [] : [[id, { level, version }] as const];
  });
  return Object.fromEntries(found);
}

function readMoment(value: { readonly [key: string]: unknown }, id: string): Moment {
  return {
    ...blank(id, asName(value['name'])),
    truth: value['truth'] === true,
    why: asText(value['why']),
    says: asText(value['says']),
    factor: asFactor(value['factor']),
    key: asText(value['key']),
    need: asText(value['need']),
  };
}

function readStandard(
  value: { readonly [key: string]: unknown },
  id: string,
  moments: readonly Moment[],
): Written {
  const moment = moments.find((one) => one.id === value['moment'])?.id ?? '';
  const rows = Array.isArray(value['rows']) ? value['rows'] : [];
  return {
    ...bare(id, moment),
    first: asStandard(value['first']),
    dismissed: readDismissed(value['dismissed']),
    rows: list(rows, MOST.rows, readRow),
    revised: isObject(value['revised']) ? asStandard(value['revised']) : null,
    dropped: value['dropped'] === true,
    why: asText(value['why']),
  };
}

function readDismissed(value: unknown): Written['dismissed'] {
  if (!isObject(value)) return {};
  const sound = Object.entries(value)
    .map(([id, reason]) => [id, asReason(reason)] as const)
    .filter(([id, reason]) => isFindingId(id) && reason !== '');
  return Object.fromEntries(sound.slice(-MOST.dismissed));
}

function readRow(value: { readonly [key: string]: unknown }, id: string): Row {
  return {
    ...unwritten(id, asDate(value['date'])),
    where: asText(value['where']),
    seen: asCases(value['seen']),
    kept: asCases(value['kept']),
    what: asText(value['what']),
  };
}

/** The entries of a list that have an id of their own, no more than `most`. */
function list<T>(
  values: readonly unknown[],
  most: number,
  entry: (value: { readonly [key: string]: unknown }, id: string) => T,
): readonly T[] {
  const seen = new Set<string>();
  const found = values.flatMap((value) => {
    const id = isObject(value) ? value['id'] : undefined;
    if (!isObject(value) || typeof id !== 'string' || !ID.test(id) || seen.has(id)) return [];
    seen.add(id);
    return [entry(value, id)];
  });
  return found.slice(0, most);
}

function countOf(value: unknown): number {
  return isObject(value) ? Object.keys(value).length : 0;
}

/** Ids are counted up, so a longer one was never given. */
const ID = /^[a-z]+-\d{1,6}$/;
