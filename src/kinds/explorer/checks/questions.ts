import type { z } from 'zod';
import { uniqueIds } from '../../fields.ts';
import { reaches } from '../state/judge.ts';
import { applied, goalsOf, snap, startValues } from '../state/values.ts';
import type { ExplorerTask, NumberAsk, Setting, SettingAsk } from '../task.ts';

/** Tries every question out: what is right is judged right, and what is wrong is not. */
export function checkQuestions(task: ExplorerTask, context: z.RefinementCtx): void {
  for (const [index, { number, setting, options }] of task.items.entries()) {
    const problem: Report = (path, message) =>
      context.addIssue({ code: 'custom', path: ['items', index, ...path], message });
    const asked = [number, setting, options].filter((ask) => ask !== undefined).length;
    if (asked !== 1) problem([], 'exactly one of "number", "setting" and "options"');
    if (number) checkNumber(number, problem);
    if (setting) checkSetting(task, setting, problem);
    if (!options) continue;
    uniqueIds(options, ['items', index, 'options'], context);
    const right = options.filter(({ correct }) => correct).length;
    if (right !== 1) {
      problem(['options'], `exactly one option with "correct: true"; ${right} are marked`);
    }
  }
}

type Report = (path: readonly PropertyKey[], message: string) => void;

function checkNumber({ answer, tolerance, mistakes }: NumberAsk, problem: Report): void {
  for (const [index, { value }] of mistakes.entries()) {
    if (Math.abs(value - answer) > tolerance) continue;
    const message = `a number that is not counted as right (${answer} ± ${tolerance})`;
    problem(['number', 'mistakes', index, 'value'], message);
  }
}

function checkSetting(task: ExplorerTask, ask: SettingAsk, problem: Report): void {
  const { fixed, mistakes, solution } = ask;
  const outputs = task.outputs.map(({ id }) => id);
  const ids = task.parameters.map(({ id }) => id);
  const report: Report = (path, message) => problem(['setting', ...path], message);
  const goals = goalsOf(ask);
  for (const [index, goal] of goals.entries()) {
    const path = goals.length > 1 ? ['goal', index] : ['goal'];
    const ends = [goal.between, goal['at-least'], goal['at-most']];
    if (ends.filter((end) => end !== undefined).length !== 1) {
      report(path, 'exactly one of "at-least", "at-most" and "between"');
    }
    if (!outputs.includes(goal.output)) {
      report([...path, 'output'], `an id from "outputs" (${outputs.join(', ')})`);
    }
  }
  for (const [index, { when }] of mistakes.entries()) {
    if (ids.includes(when.parameter)) continue;
    report(['mistakes', index, 'when', 'parameter'], `an id from "parameters" (${ids.join(', ')})`);
  }
  checkSet(task, fixed, (path, message) => report(['fixed', ...path], message));
  checkSet(task, solution, (path, message) => report(['solution', ...path], message));
  if (fixed.length >= ids.length) report(['fixed'], 'at least one parameter that can be moved');
  const held = solution.findIndex(({ id }) => fixed.some((one) => one.id === id));
  if (held >= 0) report(['solution', held, 'id'], 'a parameter that is not fixed');
  const start = startValues(task);
  if (reaches(task, ask, applied(task, start, fixed))) {
    report(['goal'], 'a goal that is not reached before anything was moved');
  }
  if (!reaches(task, ask, applied(task, start, [...fixed, ...solution]))) {
    report(['solution'], 'values that reach the goal, the rest being as at the start');
  }
}

/** Every value named can be set. */
function checkSet(task: ExplorerTask, setting: Setting, report: Report): void {
  for (const [index, { id, value }] of setting.entries()) {
    const parameter = task.parameters.find((candidate) => candidate.id === id);
    const ids = task.parameters.map((one) => one.id).join(', ');
    if (!parameter) report([index, 'id'], `an id from "parameters" (${ids})`);
    else if (snap(parameter, value) !== value) {
      report(
        [index, 'value'],
        `a value that "${id}" can have; the nearest is ${snap(parameter, value)}`,
      );
    }
  }
}
