import type { Words } from '../../../ui/words.ts';
import type { ConversationMove, ConversationState, ConversationTask, Talk } from '../task.ts';

/** What every part of a conversation on screen is given. */
export interface ConversationProps {
  readonly task: ConversationTask;
  readonly state: ConversationState;
  readonly move: (move: ConversationMove) => void;
  readonly words: Words;
}

/** What the parts of one talk are given. */
export interface TalkProps extends ConversationProps {
  readonly talk: Talk;
}
