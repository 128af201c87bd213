import { OWN, placeOf, STEPS, type WorkshopTask } from '../task.ts';
import { asText } from './fields.ts';
import { stepFlow, withMoments } from './flow.ts';
import { stepStandards, withBrought, withNeed } from './standards.ts';
import { OWN_TEXTS, type WorkshopMove, type WorkshopState } from './types.ts';

/** The state after `move`; `state` itself when the move is impossible. */
export function step(task: WorkshopTask, state: WorkshopState, move: WorkshopMove): WorkshopState {
  if (move.do === 'go') {
    return STEPS.includes(move.step) && move.step !== state.at
      ? { ...state, at: move.step }
      : state;
  }
  if (task.assigned?.closed) return state;
  const next = change(task, state, move);
  return next === state || !next.handed ? next : { ...next, handed: false };
}

/** Whether one undo takes back both: typing in one field, and looking around. */
export function joins(before: WorkshopMove, move: WorkshopMove): boolean {
  return TYPED.has(move.do) && fieldOf(before) === fieldOf(move);
}

const TYPED: ReadonlySet<string> = new Set([
  ...['go', 'text', 'moment', 'slot', 'entry', 'count', 'why'],
]);

/** Which field a move is about, whatever it puts there. */
function fieldOf(move: WorkshopMove): string {
  const { text: _, value: __, step: ___, ...field } = move as Record<string, unknown>;
  return JSON.stringify(field);
}

/** `state` handed in as it stands; only where nothing is told does that have to be noted. */
export function finish(task: WorkshopTask, state: WorkshopState): WorkshopState {
  return task.assigned?.blind && !state.handed ? { ...state, handed: true } : state;
}

function change(task: WorkshopTask, state: WorkshopState, move: WorkshopMove): WorkshopState {
  switch (move.do) {
    case 'place':
      return choose(task, state, move.place);
    case 'text': {
      const text = asText(move.text);
      if (!OWN_TEXTS.includes(move.field) || state[move.field] === text) return state;
      return { ...state, [move.field]: text };
    }
    case 'level':
      return level(task, state, move.criterion, move.level);
    default: {
      const moments = stepFlow(state.moments, move);
      const next = moments === state.moments ? state : withMoments(state, moments);
      const standards = stepped(next, state.moments, move);
      return standards === next.standards ? next : { ...next, standards };
    }
  }
}

/** The standards after `move`, which has made the moments of `state` of those `before`. */
function stepped(
  { moments, standards }: WorkshopState,
  before: WorkshopState['moments'],
  move: WorkshopMove,
): WorkshopState['standards'] {
  if (move.do === 'bring') return withBrought(standards, moments, move.moments);
  if (move.do !== 'moment') return stepStandards(standards, moments, move);
  const own = (list: WorkshopState['moments']) => list.find(({ id }) => id === move.id);
  return withNeed(standards, own(before), own(moments));
}

function choose(task: WorkshopTask, state: WorkshopState, place: string): WorkshopState {
  const known = place === OWN ? task.only === undefined : placeOf(task, place) !== undefined;
  if (!known || place === state.place) return state;
  return { ...state, place, version: placeOf(task, place)?.version ?? 1 };
}

/** `state` with a level of one criterion chosen; chosen again, it is taken back. */
function level(
  { rubric }: WorkshopTask,
  state: WorkshopState,
  id: string,
  wanted: string,
): WorkshopState {
  const criterion = rubric.find((one) => one.id === id);
  if (!criterion?.levels.some((one) => one.id === wanted)) return state;
  const { [criterion.id]: before, ...others } = state.levels;
  if (before?.level === wanted) return state;
  const chosen = { level: wanted, version: criterion.version };
  return { ...state, levels: { ...others, [criterion.id]: chosen } };
}
