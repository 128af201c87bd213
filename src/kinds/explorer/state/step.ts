import type { Assigned } from '../../../core/kind.ts';
import type { Values } from '../formulas/formula.ts';
import { LIMIT } from '../number.ts';
import type {
  Answer,
  ExplorerItem,
  ExplorerMove,
  ExplorerState,
  ExplorerTask,
  Given,
} from '../task.ts';
import { blank, givenNow, isRepeat, isSame, reopened, statusOf } from './judge.ts';
import { fixedAt, snap, startValues } from './values.ts';

/** The state after `move`; `state` itself when the move is impossible. */
export function step(task: ExplorerTask, state: ExplorerState, move: ExplorerMove): ExplorerState {
  if (!isAllowed(task.assigned, move)) return state;
  switch (move.do) {
    case 'go':
      return go(task, state, move.item);
    case 'set':
      return set(task, state, move.parameter, move.value);
    case 'fill':
      return fill(task, state, move.values);
    case 'restore':
      return restore(task, state);
    default:
      return answered(task, state, move);
  }
}

/** Sliders can be kept for an answer where nothing is checked, and nowhere else. */
function isAllowed(assigned: Assigned | undefined, move: ExplorerMove): boolean {
  if (move.do === 'keep') return assigned?.blind === true && !assigned.closed;
  if (!assigned || move.do === 'go') return true;
  return !assigned.closed && !(assigned.blind && (move.do === 'check' || move.do === 'reveal'));
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

function fill(task: ExplorerTask, state: ExplorerState, wanted: Values): ExplorerState {
  return Object.entries(wanted).reduce((now, [id, value]) => set(task, now, id, value), state);
}

function restore(task: ExplorerTask, state: ExplorerState): ExplorerState {
  const values = startValues(task);
  const moved = Object.keys(values).some((id) => values[id] !== state.values[id]);
  return moved ? { ...state, values } : state;
}

type AnswerMove = Exclude<ExplorerMove, { do: 'go' | 'set' | 'fill' | 'restore' }>;

function answered(task: ExplorerTask, state: ExplorerState, move: AnswerMove): ExplorerState {
  const item = task.items.find(({ id }) => id === move.item);
  if (!item) return state;
  const answer = state.answers[item.id] ?? blank(item);
  const before = task.assigned?.blind ? reopened(answer) : answer;
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
    case 'keep':
      return item.setting ? drafted(answer, givenNow(task, state, item) ?? null) : answer;
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
function drafted(answer: Answer, draft: Given | null): Answer {
  const next = typeof draft === 'number' ? draft + 0 : draft;
  const before = answer.draft;
  const same = next === before || (next !== null && before !== null && isSame(next, before));
  return same ? answer : { ...answer, draft: next };
}

function isDraft(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Math.abs(value) <= LIMIT);
}
