import { ownWords } from '../../../core/own-words.ts';
import {
  type Answer,
  LIMIT,
  type ReflectionItem,
  type ReflectionMove,
  type ReflectionState,
  type ReflectionTask,
} from '../task.ts';
import { blank, isEmpty, isWritten } from './answers.ts';
import { beginsSentence } from './text.ts';

/** The state after `move`; `state` itself when the move is impossible. */
export function step(
  task: ReflectionTask,
  state: ReflectionState,
  move: ReflectionMove,
): ReflectionState {
  const item = task.items.find(({ id }) => id === move.item);
  if (!item || task.assigned?.closed) return state;
  const before = state.answers[item.id] ?? blank(item);
  const after = change(item, before, move);
  if (after === before) return state;
  const { [item.id]: _, ...others } = state.answers;
  return {
    ...state,
    answers: isEmpty(after) ? others : { ...others, [item.id]: { ...after, handed: false } },
  };
}

/**
 * Whether one undo takes back both: a run of typing up to the end of a sentence, or a run of
 * deleting. What was deleted comes back with one undo, however it was typed.
 */
export function joins(before: ReflectionMove, move: ReflectionMove): boolean {
  if (before.do !== 'write' || move.do !== 'write') return false;
  if (before.item !== move.item || before.by !== move.by) return false;
  return move.by === 'cutting' || (move.by === 'adding' && !beginsSentence(before.text, move.text));
}

/** `state` handed in as it stands; only where nothing is told does that have to be noted. */
export function finish(task: ReflectionTask, state: ReflectionState): ReflectionState {
  if (!task.assigned?.blind) return state;
  const open = Object.entries(state.answers).filter(([, one]) => isWritten(one) && !one.handed);
  if (open.length === 0) return state;
  const handed = open.map(([id, answer]) => [id, { ...answer, handed: true }] as const);
  return { ...state, answers: { ...state.answers, ...Object.fromEntries(handed) } };
}

function change(item: ReflectionItem, answer: Answer, move: ReflectionMove): Answer {
  if (move.do === 'choose') {
    const known = move.choice === '' || item.choices?.some(({ id }) => id === move.choice);
    return known && move.choice !== answer.choice ? { ...answer, choice: move.choice } : answer;
  }
  if (move.do !== 'write' || item.length === 'none' || typeof move.text !== 'string') return answer;
  const text = ownWords(move.text, LIMIT);
  if (text === answer.text) return answer;
  const begun = move.by === 'starting' ? text : text === '' ? '' : answer.begun;
  return { ...answer, text, begun };
}
