import { useRef } from 'preact/hooks';
import { useWidth } from '../../../ui/width.ts';
import type { Words } from '../../../ui/words.ts';
import { plot } from '../chart/plot.ts';
import { type Point, pointsOf } from '../chart/points.ts';
import type { Values } from '../formulas/formula.ts';
import { chartOutput, goalsOf } from '../state/values.ts';
import type { ChartTask, ExplorerItem, ExplorerTask } from '../task.ts';
import { outputText } from '../text.ts';
import { Drawing } from './Drawing.tsx';
import { PointTable } from './PointTable.tsx';
import { goalText } from './texts.ts';

interface ChartProps {
  readonly task: ExplorerTask;
  readonly chart: ChartTask;
  readonly values: Values;
  /** The question on screen: its goal is drawn across. */
  readonly item: ExplorerItem | undefined;
  readonly words: Words;
}

/** The size of the writing, in pixels. */
const EM = 13;
/** Taken for the width until it can be measured. */
const UNMEASURED = 360;

/** The model's output as columns, and the same as a table. */
export function Chart({ task, chart, values, item, words }: ChartProps) {
  const figure = useRef<HTMLElement>(null);
  const room = { width: useWidth(figure) || UNMEASURED, em: EM };
  const output = chartOutput(task);
  const points = pointsOf(task, values);
  const goal = item?.setting && goalsOf(item.setting).find((one) => one.output === output.id);
  const end = goal && (goal.between?.[0] ?? goal['at-least'] ?? goal['at-most']);
  const goals = end === undefined ? [] : [end];
  const [first, last] = [points[0], points.at(-1)] as [Point, Point];
  const here = points.find(({ current }) => current) ?? last;
  const text = (value: number) => outputText(output, value);
  return (
    <figure class="explorer-chart" ref={figure}>
      <figcaption>{chart.label}</figcaption>
      <Drawing
        plot={plot({ points, decimals: output.decimals, top: chart.top, goals }, room)}
        em={EM}
        says={
          chart.zone && here.zone
            ? words('explorer.chart.zone', {
                label: chart.label,
                x: words('explorer.line', { label: chart.xLabel, value: here.x }),
                zone: chart.zone.label,
                from: text(here.zone[0]),
                to: text(here.zone[1]),
                output: words('explorer.line', { label: output.label, value: text(here.value) }),
              })
            : words('explorer.chart', {
                label: chart.label,
                from: first.x,
                first: text(first.value),
                to: last.x,
                last: text(last.value),
              })
        }
      />
      <p class="explorer-axis">{chart.xLabel}</p>
      {(goal || chart.zone || here.without !== undefined) && (
        <ul class="explorer-legend">
          {chart.zone && <li data-line="zone">{chart.zone.label}</li>}
          {chart.zone && (
            <li data-line="line">
              {words('explorer.line', { label: output.label, value: text(here.value) })}
            </li>
          )}
          {goal && <li data-line="goal">{goalText(task, goal, words)}</li>}
          {here.without !== undefined && (
            <li data-line="without">
              {words('explorer.line', { label: chart.without ?? '', value: text(here.without) })}
            </li>
          )}
        </ul>
      )}
      <details class="explorer-table">
        <summary>{words('explorer.table')}</summary>
        <PointTable task={task} chart={chart} points={points} />
      </details>
    </figure>
  );
}
