import { late } from '../../ui/late.tsx';
import type { KindView } from '../../ui/view.ts';
import { hadOf } from './state/had.ts';
import type { ConversationMove, ConversationState, ConversationTask } from './task.ts';
import { Conversation } from './view/Conversation.tsx';
import { Sheet } from './view/Sheet.tsx';
import { follow } from './way/follow.ts';

/** Talks as a script that the learner writes reply by reply; the way taken as a map at the end. */
export const conversationView: KindView<ConversationTask, ConversationState, ConversationMove> = {
  Screen: Conversation,
  Sheet,
  Work: late(async () => (await import('./view/Work.tsx')).Work),
  Class: late(async () => (await import('./view/Class.tsx')).Class),
  now: ({ task, state, words }) => {
    const talk = task.items.find(({ id }) => id === state.at);
    if (!talk) return words('quiz.summary');
    const { run, runs } = hadOf(state, talk);
    const node = follow(talk, run ?? runs.at(-1) ?? [])?.at;
    return words('conversation.now', { title: talk.title, says: node?.says ?? '' });
  },
};
