import { isCount } from '../../../core/json.ts';
import type { Assigned } from '../../../core/kind.ts';
import type { ConversationMove, ConversationState, ConversationTask, Had, Talk } from '../task.ts';
import { follow } from '../way/follow.ts';
import { hadOf, settled } from './had.ts';

/** The state after `move`; `state` itself when the move is impossible. */
export function step(
  task: ConversationTask,
  state: ConversationState,
  move: ConversationMove,
): ConversationState {
  if (!isAllowed(task.assigned, move)) return state;
  if (move.do === 'go') return go(task, state, move.item);
  const talk = task.items.find(({ id }) => id === move.item);
  if (!talk) return state;
  const had = hadOf(state, talk);
  const after = change(talk, had, move, task.assigned?.blind ?? false);
  return after === had ? state : { ...state, talks: { ...state.talks, [talk.id]: after } };
}

/** An assigned talk is had once: what is said is said. */
function isAllowed(assigned: Assigned | undefined, { do: done }: ConversationMove): boolean {
  if (!assigned || done === 'go') return true;
  return done === 'reply' && !assigned.closed;
}

function go(task: ConversationTask, state: ConversationState, item: string): ConversationState {
  if (item === state.at) return state;
  const isKnown = item === '' || task.items.some(({ id }) => id === item);
  return isKnown ? { ...state, at: item } : state;
}

type TalkMove = Exclude<ConversationMove, { do: 'go' }>;

function change(talk: Talk, had: Had, move: TalkMove, blind: boolean): Had {
  switch (move.do) {
    case 'reply':
      return reply(talk, had, move.reply, blind);
    case 'back':
      return back(had, move.run, move.turn);
    case 'restart':
      return had.runs.length > 0 && had.run?.length !== 0 ? { ...had, run: [] } : had;
    case 'leave':
      return had.runs.length > 0 && had.run ? { ...had, run: null } : had;
    default:
      return had;
  }
}

function reply(talk: Talk, had: Had, id: string, blind: boolean): Had {
  const at = had.run ? follow(talk, had.run)?.at : undefined;
  if (!had.run || !at?.replies?.some((one) => one.id === id)) return had;
  const after = { ...had, run: [...had.run, id] };
  return blind ? after : settled(talk, after);
}

function back(had: Had, run: number, turn: number): Had {
  if (!isCount(run) || !isCount(turn)) return had;
  const from = had.runs[run];
  if (!from || turn >= from.length) return had;
  const begun = from.slice(0, turn);
  return String(begun) === String(had.run) && had.run ? had : { ...had, run: begun };
}
