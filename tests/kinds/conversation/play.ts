import { conversationExamples } from '../../../src/kinds/conversation/examples.ts';
import { conversation } from '../../../src/kinds/conversation/model.ts';
import type {
  ConversationMove,
  ConversationState,
  ConversationTask,
  Talk,
} from '../../../src/kinds/conversation/task.ts';

/** The example with two talks, one of which can go round in a circle. */
export const task = conversationExamples['full'] as ConversationTask;
export const talk = task.items[0] as Talk;
const item = talk.id;

/** Ways through the first talk: their worths are 1 1 · 0 0 · 1 ½ · 0 ½ 1 1. */
export const WELL = ['own-it', 'by-when'];
export const BADLY = ['policy', 'repeat'];
export const SO_SO = ['own-it', 'soon'];
export const ROUND = ['policy', 'start-again', 'own-it', 'by-when'];

/** `task` as it is assigned. */
export function given(terms: { readonly blind?: boolean; readonly closed?: boolean }) {
  return conversation.assign(task, { hints: true, blind: false, closed: false, ...terms }, 1);
}

/** The state after `moves`, from the start. */
export function play(
  own: ConversationTask,
  ...moves: readonly ConversationMove[]
): ConversationState {
  return moves.reduce(
    (state, move) => conversation.step(own, state, move),
    conversation.start(own, 1),
  );
}

/** Says these replies in the first talk. */
export function say(...replies: readonly string[]): readonly ConversationMove[] {
  return replies.map((reply) => ({ do: 'reply', item, reply }));
}

/** Begins the first talk anew. */
export const again: ConversationMove = { do: 'restart', item };

/** Begins the first talk anew like its finished run number `run`, up to its reply `turn`. */
export function back(run: number, turn: number): ConversationMove {
  return { do: 'back', item, run, turn };
}
