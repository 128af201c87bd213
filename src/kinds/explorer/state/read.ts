import { isCount, isObject } from '../../../core/json.ts';
import type { Reading } from '../../../core/kind.ts';
import type { Values } from '../formulas/formula.ts';
import { LIMIT } from '../number.ts';
import type { Answer, ExplorerItem, ExplorerState, ExplorerTask, Given } from '../task.ts';
import { snap } from './values.ts';

/**
 * Saved work as far as it fits `task`: an answer that no longer fits is set aside alone, a slider
 * that stood where none can stand now begins anew.
 */
export function read(task: ExplorerTask, saved: unknown): Reading<ExplorerState> | undefined {
  if (!isObject(saved) || !isCount(saved['seed']) || !isObject(saved['answers'])) return undefined;
  const answers: Record<string, Answer> = {};
  const setAside: string[] = [];
  for (const [id, value] of Object.entries(saved['answers'])) {
    const item = task.items.find((candidate) => candidate.id === id);
    const answer = item && readAnswer(task, item, value);
    if (answer) answers[id] = answer;
    else setAside.push(id);
  }
  const at = saved['at'];
  const known = at === '' || task.items.some(({ id }) => id === at);
  return {
    state: {
      seed: saved['seed'],
      at: known && typeof at === 'string' ? at : (task.items[0]?.id ?? ''),
      values: readValues(task, saved['values']),
      answers,
    },
    setAside,
  };
}

function readValues(task: ExplorerTask, saved: unknown): Values {
  const values = isObject(saved) ? saved : {};
  return Object.fromEntries(
    task.parameters.map((parameter) => {
      const value = values[parameter.id];
      const stands = typeof value === 'number' && snap(parameter, value) === value;
      return [parameter.id, stands ? value : parameter.start];
    }),
  );
}

function readAnswer(task: ExplorerTask, item: ExplorerItem, value: unknown): Answer | undefined {
  if (!isObject(value) || value['version'] !== item.version) return undefined;
  const { tries, hint, revealed } = value;
  const draft = value['draft'] === null ? null : readGiven(task, item, value['draft']);
  if (draft === undefined || !Array.isArray(tries)) return undefined;
  const given: Given[] = [];
  for (const entry of tries as readonly unknown[]) {
    const one = readGiven(task, item, entry);
    if (one === undefined) return undefined;
    given.push(one);
  }
  return {
    version: item.version,
    draft,
    tries: given,
    hint: hint === true,
    revealed: revealed === true && given.length > 0,
  };
}

function readGiven(task: ExplorerTask, item: ExplorerItem, value: unknown): Given | undefined {
  if (item.setting) return readSetting(task, value);
  return isAnswer(item, value) ? value : undefined;
}

/** Whether `value` is a number where one is asked for, or the id of one of the item's options. */
function isAnswer({ number, options }: ExplorerItem, value: unknown): value is number | string {
  if (number) return isNumber(value);
  return options?.some(({ id }) => id === value) ?? false;
}

/** Every parameter of `task` as it stood; nothing if one of them is missing. */
function readSetting(task: ExplorerTask, value: unknown): Values | undefined {
  if (!isObject(value)) return undefined;
  const entries = task.parameters.map(({ id }) => [id, value[id]] as const);
  return entries.every(([, one]) => isNumber(one))
    ? (Object.fromEntries(entries) as Values)
    : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LIMIT && !Object.is(value, -0);
}
