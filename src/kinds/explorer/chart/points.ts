import type { Values } from '../formulas/formula.ts';
import { formulas } from '../formulas/index.ts';
import { applied, chartOutput, outputsOf, snap } from '../state/values.ts';
import type { ExplorerTask, Parameter } from '../task.ts';

/** One column of the chart and one row of its table. */
export interface Point {
  readonly x: number;
  readonly value: number;
  /** The same without the remedy at work, if one is. */
  readonly without: number | undefined;
  /** From where to where the column reaches, where it is a zone. */
  readonly zone?: readonly [number, number];
  /** Whether this is where the learner's setting stands. */
  readonly current: boolean;
}

/**
 * What the chart shows for `values`, from left to right: at least one point, at most {@link MOST};
 * none where there is no chart.
 */
export function pointsOf(task: ExplorerTask, values: Values): readonly Point[] {
  if (!task.chart) return [];
  const { x, over, zone } = task.chart;
  const output = chartOutput(task).id;
  const parameter = task.parameters.find(({ id }) => id === x) as Parameter;
  const here = values[x] ?? parameter.start;
  const bare = formulas[task.formula]?.without?.(values);
  return samples(parameter, over === 'value' ? here : parameter.max, here).map((at) => {
    const answers = outputsOf(task, applied(task, { ...values, [x]: at }, []));
    const of = (id: string) => answers[id] ?? Number.NaN;
    return {
      x: at,
      value: of(output),
      without: bare && outputsOf(task, applied(task, { ...bare, [x]: at }, []))[output],
      ...(zone ? { zone: [of(zone.from), of(zone.to)] as const } : {}),
      current: at === here,
    };
  });
}

const MOST = 21;

/** Evenly spaced from the parameter's least value to `end`, `here` among them. */
function samples(parameter: Parameter, end: number, here: number): readonly number[] {
  const { min, step } = parameter;
  const steps = Math.round((end - min) / step);
  const stride = Math.max(1, Math.ceil(steps / (MOST - 1))) * step;
  const count = Math.floor((end - min) / stride + 1e-9) + 1;
  const even = Array.from({ length: count }, (_, index) => snap(parameter, min + index * stride));
  const nearest = even.reduce(
    (best, at, index) => (Math.abs(at - here) < Math.abs((even[best] ?? at) - here) ? index : best),
    0,
  );
  return even.map((at, index) => (index === nearest ? here : at));
}
