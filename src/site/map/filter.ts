import { foldedName } from '../folded-name.ts';
import type { MapData, MapRow } from './types.ts';

/** What narrows the map down, and what was chosen from it. Empty texts and 0 narrow nothing. */
export interface Filter {
  /** Words of titles, objectives and concepts. */
  readonly text: string;
  readonly module: string;
  readonly objective: string;
  /** 'pages', 'exercises', 'chosen' or the name of a kind. */
  readonly what: string;
  /** The most minutes that one row may take. */
  readonly minutes: number;
  /** Ids of rows. */
  readonly chosen: readonly string[];
}

/** The whole map, and nothing chosen. */
export const EVERYTHING: Filter = {
  text: '',
  module: '',
  objective: '',
  what: '',
  minutes: 0,
  chosen: [],
};

/** The rows of `data` that `filter` leaves, in their order. */
export function filtered(data: MapData, filter: Filter): readonly MapRow[] {
  const objectives = new Map(
    data.modules.flatMap((module) => module.objectives.map(({ id, text }) => [id, text])),
  );
  const wanted = filter.text.split(/\s+/).map(foldedName).filter(Boolean);
  const said = (row: MapRow) =>
    [
      row.title,
      ...row.objectives.map((id) => objectives.get(id) ?? ''),
      ...row.concepts.flatMap((id) => data.concepts[id] ?? []),
    ].map(foldedName);
  return data.rows.filter((row) => {
    if (filter.module && row.module !== filter.module) return false;
    if (filter.objective && !row.objectives.includes(filter.objective)) return false;
    if (filter.minutes > 0 && row.minutes > filter.minutes) return false;
    if (!isWhat(row, filter)) return false;
    if (wanted.length === 0) return true;
    const names = said(row);
    return wanted.every((word) => names.some((name) => name.includes(word)));
  });
}

/** The minutes of `rows` together. */
export function minutesOf(rows: readonly MapRow[]): number {
  return rows.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Whether `filter` leaves anything out. */
export function isNarrow(filter: Filter): boolean {
  const { text, module, objective, what, minutes } = filter;
  return Boolean(text.trim() || module || objective || what || minutes);
}

function isWhat({ id, kind }: MapRow, { what, chosen }: Filter): boolean {
  if (what === '') return true;
  if (what === 'chosen') return chosen.includes(id);
  if (what === 'pages') return kind === 'page';
  if (what === 'exercises') return kind !== 'page';
  return kind === what;
}
