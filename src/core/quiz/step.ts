import type { Assigned } from '../kind.ts';
import { blank, reopened, statusOf, struck } from './answer.ts';
import { roundOf } from './order.ts';
import type { Answer, Item, QuizMove, QuizState } from './types.ts';

/** The state after `move`; `state` itself when the move is impossible. */
export function step(
  items: readonly Item[],
  state: QuizState,
  move: QuizMove,
  assigned?: Assigned,
): QuizState {
  if (assigned && !isAllowed(assigned, move)) return state;
  if (move.do === 'retry') return retry(items, state, move.items);
  if (move.do === 'all') return state.round.length > 0 ? { ...state, round: [] } : state;
  if (move.do === 'go') return go(items, state, move.item);
  const item = items.find((candidate) => candidate.id === move.item);
  if (!item) return state;
  const answer = state.answers[item.id] ?? blank(item);
  const before = assigned?.blind ? reopened(answer) : answer;
  const after = change(item, before, move);
  if (after === before) return state;
  return { ...state, answers: { ...state.answers, [item.id]: after } };
}

/** An assigned quiz is begun anew as a whole or not at all; blind, nothing in it is told. */
function isAllowed({ blind, closed }: Assigned, move: QuizMove): boolean {
  if (move.do === 'go') return true;
  if (closed || move.do === 'retry' || move.do === 'all') return false;
  return !(blind && (move.do === 'check' || move.do === 'reveal'));
}

function change(
  item: Item,
  answer: Answer,
  move: Exclude<QuizMove, { do: 'go' | 'retry' | 'all' }>,
): Answer {
  const status = statusOf(item, answer);
  if (status === 'solved' || status === 'revealed') return answer;
  switch (move.do) {
    case 'pick':
      return pick(item, answer, move.option);
    case 'hint':
      return answer.hint ? answer : { ...answer, hint: true };
    case 'check': {
      if (answer.picked.length === 0) return answer;
      return {
        ...answer,
        picked: [],
        tries: [...answer.tries, { picked: answer.picked, sure: move.sure }],
      };
    }
    case 'reveal':
      return status === 'tried' ? { ...answer, picked: [], revealed: true } : answer;
  }
}

function pick(item: Item, answer: Answer, option: string): Answer {
  if (!item.options.some((candidate) => candidate.id === option)) return answer;
  if (struck(item, answer).includes(option)) return answer;
  const has = answer.picked.includes(option);
  if (!item.multiple) return has ? answer : { ...answer, picked: [option] };
  const picked = has ? answer.picked.filter((id) => id !== option) : [...answer.picked, option];
  return { ...answer, picked };
}

function go(items: readonly Item[], state: QuizState, item: string): QuizState {
  if (item === state.at) return state;
  const known = item === '' || roundOf(items, state).some((candidate) => candidate.id === item);
  return known ? { ...state, at: item } : state;
}

/** A new round with just these items; what was answered before is kept as an earlier go. */
function retry(items: readonly Item[], state: QuizState, wanted: readonly string[]): QuizState {
  const again = items.filter((item) => wanted.includes(item.id));
  if (again.length === 0) return state;
  const answers = { ...state.answers };
  for (const item of again) {
    const answer = answers[item.id];
    if (answer && statusOf(item, answer) !== 'new') {
      const { tries, revealed } = answer;
      answers[item.id] = { ...blank(item), earlier: [...answer.earlier, { tries, revealed }] };
    }
  }
  const round = again.length === items.length ? [] : again.map((item) => item.id);
  const next = { ...state, round, answers };
  return { ...next, at: roundOf(items, next)[0]?.id ?? '' };
}
