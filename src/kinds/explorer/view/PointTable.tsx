import type { Point } from '../chart/points.ts';
import { chartOutput } from '../state/values.ts';
import type { ChartTask, ExplorerTask } from '../task.ts';
import { outputText, parameterText } from '../text.ts';

interface PointTableProps {
  readonly task: ExplorerTask;
  readonly chart: ChartTask;
  readonly points: readonly Point[];
}

/** The chart as a table: the same values, a row for each column. */
export function PointTable({ task, chart, points }: PointTableProps) {
  const output = chartOutput(task);
  const ends = chart.zone ? [chart.zone.from, chart.zone.to] : [];
  const limits = ends.flatMap((end) => task.outputs.filter(({ id }) => id === end));
  const parameter = task.parameters.find(({ id }) => id === chart.x);
  const both = points.some(({ without }) => without !== undefined);
  return (
    <table class="point-table">
      <caption class="visually-hidden">{chart.label}</caption>
      <thead>
        <tr>
          <th scope="col">{chart.xLabel}</th>
          {limits.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">{output.label}</th>
          {both && <th scope="col">{chart.without}</th>}
        </tr>
      </thead>
      <tbody>
        {points.map(({ x, value, without, zone = [] }) => (
          <tr key={x}>
            <th scope="row">{parameter ? parameterText(parameter, x) : x}</th>
            {zone.map((end, index) => (
              <td key={limits[index]?.id}>{outputText(limits[index] ?? output, end)}</td>
            ))}
            <td>{outputText(output, value)}</td>
            {both && <td>{without === undefined ? '' : outputText(output, without)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
