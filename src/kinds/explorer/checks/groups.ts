import type { z } from 'zod';
import { formulas } from '../formulas/index.ts';
import type { ExplorerTask } from '../task.ts';

/** Whether groups of counts, intervals and bars name what there is; reports what does not. */
export function checkGroups(task: ExplorerTask, context: z.RefinementCtx): boolean {
  let whole = true;
  const problem: Report = (path, message) => {
    whole = false;
    context.addIssue({ code: 'custom', path: [...path], message });
  };
  for (const list of ['parameters', 'outputs', 'items'] as const) {
    for (const [index, { group }] of task[list].entries()) {
      if (group !== undefined) checkOne(groupIds(task), group, [list, index, 'group'], problem);
    }
  }
  checkCounts(task, problem);
  const answered = formulas[task.formula]?.outputs ?? [];
  for (const [index, { interval }] of task.outputs.entries()) {
    for (const field of ['from', 'to', 'answers'] as const) {
      if (interval)
        checkOne(answered, interval[field], ['outputs', index, 'interval', field], problem);
    }
    if (interval && interval.over[1] <= interval.over[0]) {
      problem(['outputs', index, 'interval', 'over'], 'the least value first, then the greatest');
    }
  }
  const own = task.outputs.map(({ id }) => id);
  for (const [index, id] of (task.bars?.outputs ?? []).entries()) {
    checkOne(own, id, ['bars', 'outputs', index], problem);
  }
  if (task.bars) checkOne(own, task.bars.total, ['bars', 'total'], problem);
  return whole;
}

type Report = (path: readonly PropertyKey[], message: string) => void;

function groupIds({ groups = [] }: ExplorerTask): readonly string[] {
  return groups.map(({ id }) => id);
}

function checkOne(
  ids: readonly string[],
  id: string,
  path: readonly PropertyKey[],
  problem: Report,
): void {
  if (!ids.includes(id))
    problem(path, `one of these ids: ${ids.join(', ') || 'there are none yet'}`);
}

/** A group has two answers or more, and what counts them is a whole number from 0 on. */
function checkCounts({ groups = [], parameters }: ExplorerTask, problem: Report): void {
  for (const [index, { id }] of groups.entries()) {
    const own = parameters.filter(({ group }) => group === id);
    if (own.length < 2) problem(['groups', index], `two or more parameters with "group: ${id}"`);
  }
  for (const [index, { group, min, step, fine = 1 }] of parameters.entries()) {
    if (group === undefined || (min === 0 && step === 1 && fine === 1)) continue;
    problem(['parameters', index], 'a count: "min: 0" and "step: 1"');
  }
}
