import { Icon } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { ConversationTask, Outcome, Talk } from '../task.ts';
import type { Turn } from '../way/follow.ts';
import type { Reading } from '../way/gauges.ts';
import { Changes } from './Changes.tsx';
import { Line } from './Line.tsx';
import { Mirror } from './Mirror.tsx';
import { Others } from './Others.tsx';
import { Worth } from './Worth.tsx';

interface WayTurnProps {
  readonly task: ConversationTask;
  readonly talk: Talk;
  readonly turn: Turn;
  /** The gauges after it. */
  readonly readings: readonly Reading[];
  /** From 1. */
  readonly number: number;
  /** How the talk ended, if this is the turn that decided it. */
  readonly turned: Outcome | undefined;
  readonly back: (() => void) | undefined;
  readonly words: Words;
}

/** One turn of a way: what was said, what it did, and the replies not taken. */
export function WayTurn({ task, talk, turn, readings, number, turned, back, words }: WayTurnProps) {
  const { node, reply } = turn;
  return (
    <li class="way-turn" data-worth={reply.worth}>
      <Line who="other" text={node.says} manner={node.manner} words={words} />
      <Line who="you" text={reply.text} manner={reply.manner} words={words} />
      <div class="talk-told">
        <Worth worth={reply.worth} words={words} />
        <p>{reply.feedback}</p>
        <Changes readings={readings} words={words} />
        <Mirror task={task} reply={reply} />
        {turned && (
          <p class="way-turned">
            <Icon name="flag" />{' '}
            {words(turned === 'good' ? 'conversation.turned.well' : 'conversation.turned.badly')}
          </p>
        )}
      </div>
      <Others
        task={task}
        talk={talk}
        replies={(node.replies ?? []).filter((one) => one !== reply)}
        words={words}
      />
      {back && (
        <button
          type="button"
          class="button small"
          aria-label={words('conversation.back.turn', { number })}
          onClick={back}
        >
          <Icon name="undo" /> {words('conversation.back')}
        </button>
      )}
    </li>
  );
}
