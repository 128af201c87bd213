import type { Kind } from '../../core/kind.ts';
import { assignItems } from '../../core/quiz/assign.ts';
import { lineOf } from './lines.ts';
import { hadOf, settled } from './state/had.ts';
import { read } from './state/read.ts';
import { step } from './state/step.ts';
import type { ConversationMove, ConversationState, ConversationTask, Had } from './task.ts';
import { pointsOf } from './way/points.ts';

/** Talks that branch: what one says moves the other, and decides how it ends. */
export const conversation: Kind<ConversationTask, ConversationState, ConversationMove> = {
  name: 'conversation',
  version: 1,
  start: (task, seed) => ({ seed, at: task.items[0]?.id ?? '', talks: {} }),
  step,
  settles: (move) => move.do === 'reply',
  joins: () => false,
  choices: ({ items }) => ({ scenes: [], items: items.length, hints: false }),
  // There are no hints to withhold.
  assign: (task, terms, seed) => assignItems(task, { ...terms, hints: true }, seed),
  finish,
  grade: (task, state) =>
    task.items.map((talk) => {
      const { runs } = hadOf(state, talk);
      return {
        item: talk.id,
        objectives: talk.objectives,
        done: runs.length > 0,
        points: pointsOf(talk, runs),
        max: 1,
      };
    }),
  lines: (task, state) => task.items.map((talk) => lineOf(task, talk, state)),
  read: (task, saved, from) => (from === conversation.version ? read(task, saved) : undefined),
};

/** A talk at its end counts from now on; one broken off stays as it is, and earns nothing. */
function finish(task: ConversationTask, state: ConversationState): ConversationState {
  const talks: Record<string, Had> = { ...state.talks };
  let counted = 0;
  for (const talk of task.items) {
    const had = hadOf(state, talk);
    const after = settled(talk, had);
    if (after === had) continue;
    talks[talk.id] = after;
    counted += 1;
  }
  return counted > 0 ? { ...state, talks } : state;
}
