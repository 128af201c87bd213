import { useId } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';
import { siteUrl } from '../site-url.ts';
import { minutesOf } from './filter.ts';
import type { MapData, MapModule, MapRow } from './types.ts';

interface ModuleTableProps {
  readonly words: Words;
  readonly language: Language;
  readonly module: MapModule;
  readonly data: MapData;
  /** Those of this module that the filter leaves. */
  readonly rows: readonly MapRow[];
  /** The id of the objective looked for, or ''. */
  readonly objective: string;
  readonly chosen: readonly string[];
  /** Whether its objectives and rows are shown only when asked for. */
  readonly folded: boolean;
  readonly toggle: (row: string) => void;
}

/** A module: its objectives, and a table of its pages and exercises. */
export function ModuleTable(props: ModuleTableProps) {
  const { words, language, module, data, rows, objective, chosen, folded, toggle } = props;
  const id = useId();
  if (rows.length === 0) return null;
  const reading = minutesOf(rows.filter(({ kind }) => kind === 'page'));
  const isWhole = data.rows.filter((row) => row.module === module.id).length === rows.length;
  const pages = rows.filter(({ kind }) => kind === 'page').length;
  const which = isWhole ? 'all' : pages === 0 ? 'work' : pages === rows.length ? 'reading' : 'some';
  const labels = new Map(
    data.modules.flatMap(({ objectives }) => objectives.map((one) => [one.id, one.label])),
  );
  const objectives = module.objectives.filter(({ id: own }) => !objective || own === objective);
  const left = words('module.label', { number: module.number });
  return (
    <section class="map-module" aria-labelledby={id}>
      <h2 id={id}>
        <a href={siteUrl(module.path)}>{words('site.dot', { left, right: module.title })}</a>
      </h2>
      <p class="muted">
        {words(`map.sum.${which}`, {
          all: module.minutes,
          reading,
          work: minutesOf(rows) - reading,
        })}
      </p>
      <details class="map-fold" open={!folded}>
        <summary>{words('map.fold', { count: rows.length })}</summary>
        {objectives.length > 0 && (
          <ul class="map-objectives" aria-label={words('map.objectives')}>
            {objectives.map((one) => (
              <li key={one.id}>
                <b>{one.label}</b> <span>{one.text}</span>
              </li>
            ))}
          </ul>
        )}
        <table class="map-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col" class="map-choose">
                <span class="visually-hidden">{words('map.col.choose')}</span>
              </th>
              <th scope="col">{words('map.col.title')}</th>
              <th scope="col">{words('map.col.kind')}</th>
              <th scope="col" class="map-figure">
                {words('map.col.minutes')}
              </th>
              <th scope="col">{words('map.col.objectives')}</th>
              <th scope="col">{words('map.col.concepts')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-kind={row.kind} data-chosen={chosen.includes(row.id)}>
                <td class="map-choose">
                  <label>
                    <input
                      type="checkbox"
                      autocomplete="off"
                      aria-label={words('map.choose', { title: row.title })}
                      checked={chosen.includes(row.id)}
                      onChange={() => toggle(row.id)}
                    />
                  </label>
                </td>
                <th scope="row">
                  <a href={siteUrl(row.path)}>{row.title}</a>
                </th>
                <td class="map-kind">{words(`map.kind.${row.kind}`)}</td>
                <td class="map-figure" data-label={words('map.col.minutes')}>
                  {row.minutes}
                </td>
                <td class="map-numbers" data-label={words('map.col.objectives')}>
                  {row.objectives.map((one) => (
                    <span key={one}>{labels.get(one) ?? one} </span>
                  ))}
                </td>
                <td class="map-concepts" data-label={words('map.col.concepts')}>
                  {row.concepts.map((one) => (
                    <a key={one} href={`${siteUrl(`${language}/glossary.html`)}#${one}`}>
                      {data.concepts[one]?.[0] ?? one}
                    </a>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
