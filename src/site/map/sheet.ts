import { type Cell, toCsv } from '../../core/csv.ts';
import type { Words } from '../../ui/words.ts';
import type { MapData, MapRow } from './types.ts';

/** `rows` as a CSV file; `addressOf` makes the address of a file of the site. */
export function sheetOf(
  rows: readonly MapRow[],
  data: MapData,
  words: Words,
  addressOf: (path: string) => string,
): string {
  const modules = new Map(data.modules.map((module) => [module.id, module]));
  const objectives = new Map(
    data.modules.flatMap((module) => module.objectives.map((one) => [one.id, one])),
  );
  const head: readonly Cell[] = [
    words('map.col.module'),
    words('map.col.module-title'),
    words('map.col.title'),
    words('map.col.kind'),
    words('map.col.minutes'),
    words('map.col.objectives'),
    words('map.col.concepts'),
    words('map.col.address'),
  ];
  const lines = rows.map((row): readonly Cell[] => [
    modules.get(row.module)?.number ?? null,
    modules.get(row.module)?.title ?? null,
    row.title,
    words(`map.kind.${row.kind}`),
    row.minutes,
    row.objectives
      .flatMap((id) => objectives.get(id) ?? [])
      .map(({ label, text }) => `${label} ${text}`)
      .join('\n'),
    row.concepts.map((id) => data.concepts[id]?.[0] ?? id).join('\n'),
    addressOf(row.path),
  ]);
  return toCsv([head, ...lines]);
}
