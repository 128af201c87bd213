import type { Values } from '../formulas/formula.ts';
import type { Parameter } from '../task.ts';
import { totalOf } from './group.ts';

/** Other counts with the same shares. */
export interface Scaled {
  readonly values: Values;
  readonly total: number;
  /** Whether the shares are the very same, or only as near as whole answers allow. */
  readonly exact: boolean;
}

/**
 * The counts of `parameters` with `times` as many answers in all (10, or a tenth). What is left over
 * of parts of an answer goes where the parts are largest. Nothing where that leaves no answer, or
 * more of one than can be counted.
 */
export function scaled(
  parameters: readonly Parameter[],
  values: Values,
  times: number,
): Scaled | undefined {
  const parts = parameters.map(({ id, max }) => {
    // Dividing is exact where multiplying by 0.1 is not.
    const wanted =
      times < 1 ? (values[id] ?? 0) / Math.round(1 / times) : (values[id] ?? 0) * times;
    return { id, max, whole: Math.floor(wanted), rest: wanted - Math.floor(wanted) };
  });
  const total = Math.round(totalOf(parameters, values) * times);
  const short = total - parts.reduce((sum, { whole }) => sum + whole, 0);
  const more = new Set(
    parts
      .filter(({ rest }) => rest > 0)
      .toSorted((a, b) => b.rest - a.rest)
      .slice(0, short)
      .map(({ id }) => id),
  );
  const counts = parts.map(({ id, max, whole }) => ({
    id,
    max,
    count: whole + Number(more.has(id)),
  }));
  if (total < 1 || counts.some(({ count, max }) => count > max)) return undefined;
  return {
    values: Object.fromEntries(counts.map(({ id, count }) => [id, count])),
    total,
    exact: parts.every(({ rest }) => rest === 0),
  };
}
