import { LAYERS } from '../task.ts';
import type { CountProps } from './ClassScene.tsx';

/** The figures behind the overlay: every event of the scene, phase by phase. */
export function ClassTable({ count, words }: CountProps) {
  const { scene, circles, events } = count;
  const groups = [
    ...scene.phases.map(({ id, name }) => ({
      id,
      name,
      rows: events.filter(({ event }) => event.place === 'circle' && event.phase === id),
    })),
    ...LAYERS.map((layer) => ({
      id: layer,
      name: words(`service-circle.row.${layer}`),
      rows: events.filter(({ event }) => event.place === layer),
    })),
  ].filter(({ rows }) => rows.length > 0);
  const columns = ['on', 'below', 'truth', 'fail'] as const;
  return (
    <details class="class-table">
      <summary>{words('service-circle.class.table')}</summary>
      <section
        class="class-table-frame"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-label={words('service-circle.class.table')}
      >
        <table>
          <caption>{words('service-circle.class.circles', { count: circles })}</caption>
          <thead>
            <tr>
              <th scope="col">{words('service-circle.class.event')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words(`service-circle.class.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ id, name, rows }) => (
            <tbody key={id}>
              <tr>
                <th colSpan={5} scope="rowgroup">
                  {name}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.event.id}>
                  <th scope="row">{row.event.text}</th>
                  {columns.map((column) => (
                    <td key={column}>{row[column]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </details>
  );
}
