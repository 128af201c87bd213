import { EVERYTHING, type Filter } from './filter.ts';
import type { MapData } from './types.ts';

/** The fragment under which `filter` can be found again and passed on; '' for the whole map. */
export function placeOf(filter: Filter): string {
  const fields = new URLSearchParams();
  for (const name of TEXTS) if (filter[name].trim()) fields.set(name, filter[name].trim());
  if (filter.minutes > 0) fields.set('minutes', String(filter.minutes));
  if (filter.chosen.length > 0) fields.set('chosen', filter.chosen.join(' '));
  const written = fields.toString();
  return written && `#${MARK}${written}`;
}

/** The filter in a fragment; what this course does not have is left out. */
export function filterIn(fragment: string, data: MapData): Filter {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(MARK)) return EVERYTHING;
  const fields = new URLSearchParams(text.slice(MARK.length));
  const known = (name: string, all: readonly string[]) => {
    const value = fields.get(name) ?? '';
    return all.includes(value) ? value : '';
  };
  const ids = new Set(data.rows.map(({ id }) => id));
  const minutes = Number(fields.get('minutes'));
  return {
    text: (fields.get('text') ?? '').slice(0, LONGEST),
    module: known(
      'module',
      data.modules.map(({ id }) => id),
    ),
    objective: known(
      'objective',
      data.modules.flatMap(({ objectives }) => objectives.map(({ id }) => id)),
    ),
    what: known('what', ['pages', 'exercises', 'chosen', ...data.rows.map(({ kind }) => kind)]),
    minutes: Number.isInteger(minutes) && minutes > 0 && minutes <= MOST_MINUTES ? minutes : 0,
    chosen: [...new Set((fields.get('chosen') ?? '').split(' '))].filter((id) => ids.has(id)),
  };
}

/** The most minutes that can be asked for. */
export const MOST_MINUTES = 999;

/** So that the switch of language takes the filter along, and no heading is meant. */
const MARK = 'map:';
const TEXTS = ['text', 'module', 'objective', 'what'] as const;
const LONGEST = 100;
