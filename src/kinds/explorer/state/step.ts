import { LIMIT } from '../number.ts';
import type { Answer, ExplorerItem, ExplorerMove, ExplorerState, ExplorerTask } from '../task.ts';
import { blank, givenNow, isRepeat, statusOf } from './judge.ts';
import { fixedAt, snap, startValues } from './values.ts';

/** The state after `move`; `state` itself when the move is impossible. */
export function step(task: ExplorerTask, state: ExplorerState, move: ExplorerMove): ExplorerState {
  switch (move.do) {
    case 'go':
      return go(task, state, move.item);
    case 'set':
      return set(task, state, move.parameter, move.value);
    case 'restore':
      return restore(task, state);
    default:
      return answered(task, state, move);
  }
}

function go(task: ExplorerTask, state: ExplorerState, item: string): ExplorerState {
  if (item === state.at) return state;
  const known = item === '' || task.items.some(({ id }) => id === item);
  return known ? { ...state, at: item } : state;
}

function set(task: ExplorerTask, state: ExplorerState, id: string, value: number): ExplorerState {
  const parameter = task.parameters.find((candidate) => candidate.id === id);
  if (!parameter || !Number.isFinite(value)) return state;
  if (fixedAt(task, state.at).some((fixed) => fixed.id === id)) return state;
  const snapped = snap(parameter, value);
  return snapped === state.values[id]
    ? state
    : { ...state, values: { ...state.values, [id]: snapped } };
}

function restore(task: ExplorerTask, state: ExplorerState): ExplorerState {
  const values = startValues(task);
  const moved = Object.keys(values).some((id) => values[id] !== state.values[id]);
  return moved ? { ...state, values } : state;
}

type AnswerMove = Exclude<ExplorerMove, { do: 'go' | 'set' | 'restore' }>;

function answered(task: ExplorerTask, state: ExplorerState, move: AnswerMove): ExplorerState {
  const item = task.items.find(({ id }) => id === move.item);
  if (!item) return state;
  const before = state.answers[item.id] ?? blank(item);
  const status = statusOf(task, item, before);
  if (status === 'solved' || status === 'revealed') return state;
  const after = change(task, state, item, before, move);
  if (after === before) return state;
  return { ...state, answers: { ...state.answers, [item.id]: after } };
}

function change(
  task: ExplorerTask,
  state: ExplorerState,
  item: ExplorerItem,
  answer: Answer,
  move: AnswerMove,
): Answer {
  switch (move.do) {
    case 'type':
      return item.number && isDraft(move.value) ? drafted(answer, move.value) : answer;
    case 'pick': {
      const known = item.options?.some(({ id }) => id === move.option) ?? false;
      return known && !isRepeat(answer, move.option) ? drafted(answer, move.option) : answer;
    }
    case 'hint':
      return answer.hint ? answer : { ...answer, hint: true };
    case 'check': {
      const given = givenNow(task, state, item);
      if (given === undefined || isRepeat(answer, given)) return answer;
      const draft = item.options ? null : answer.draft;
      return { ...answer, draft, tries: [...answer.tries, given] };
    }
    case 'reveal':
      return answer.tries.length > 0 ? { ...answer, revealed: true } : answer;
    default:
      return answer;
  }
}

/** Adding 0 turns −0, which would come back from storage as 0, into 0. */
function drafted(answer: Answer, draft: number | string | null): Answer {
  const next = typeof draft === 'number' ? draft + 0 : draft;
  return next === answer.draft ? answer : { ...answer, draft: next };
}

function isDraft(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Math.abs(value) <= LIMIT);
}
