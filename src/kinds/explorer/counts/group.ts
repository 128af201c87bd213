import type { Values } from '../formulas/formula.ts';
import { goalsOf } from '../state/values.ts';
import type { ExplorerItem, ExplorerTask, Group, Output, Parameter } from '../task.ts';

/** One answer of a group: how many gave it, and what part of all that is (0–1; 0 of none). */
export interface Counted {
  readonly parameter: Parameter;
  readonly count: number;
  readonly share: number;
}

/** The parameters that count the answers of `group`. */
export function answersOf(task: ExplorerTask, group: string): readonly Parameter[] {
  return task.parameters.filter((parameter) => parameter.group === group);
}

/** How often each answer of `group` was given. */
export function countsOf(task: ExplorerTask, group: string, values: Values): readonly Counted[] {
  const own = answersOf(task, group);
  const all = totalOf(own, values);
  return own.map((parameter) => {
    const count = values[parameter.id] ?? 0;
    return { parameter, count, share: all > 0 ? count / all : 0 };
  });
}

/** How many answers there are. */
export function totalOf(parameters: readonly Parameter[], values: Values): number {
  return parameters.reduce((sum, { id }) => sum + (values[id] ?? 0), 0);
}

/** Outputs beside `group`: its own, and those that belong to no group. */
export function outputsBeside(task: ExplorerTask, group: string | undefined): readonly Output[] {
  return task.outputs.filter((output) => !output.chartOnly && (output.group ?? group) === group);
}

/** The group that a question is about: the one it names, or that of its goal. */
export function groupOf(task: ExplorerTask, item: ExplorerItem | undefined): Group | undefined {
  const [first] = item?.setting ? goalsOf(item.setting) : [];
  const goal = task.outputs.find(({ id }) => id === first?.output);
  return task.groups?.find(({ id }) => id === (item?.group ?? goal?.group));
}

/** What is answered with where `item` asks for a setting: what it leaves free, of its own group. */
export function freeParameters(task: ExplorerTask, item: ExplorerItem): readonly Parameter[] {
  const fixed = item.setting?.fixed ?? [];
  const group = groupOf(task, item)?.id;
  return task.parameters.filter(
    (one) => !fixed.some(({ id }) => id === one.id) && (!group || (one.group ?? group) === group),
  );
}
