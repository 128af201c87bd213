import { useId } from 'preact/hooks';
import type { Words } from '../../../ui/words.ts';
import type { ConversationTask } from '../task.ts';
import type { Way } from '../way/follow.ts';
import { readGauges } from '../way/gauges.ts';
import { Changes } from './Changes.tsx';
import { Line } from './Line.tsx';
import { Mirror } from './Mirror.tsx';
import { Worth } from './Worth.tsx';

interface NewestProps {
  readonly task: ConversationTask;
  readonly way: Way;
  /** Nothing is said about replies. */
  readonly blind: boolean;
  /** The id of what says how it ended, once it has: heard together with the last words. */
  readonly end?: string;
  readonly words: Words;
}

/**
 * The last reply, what is said about it, and what the other answers. The keyboard is taken here, so
 * the group is named by the other's words and described by what is said about one's own.
 */
export function Newest({ task, way, blind, end, words }: NewestProps) {
  const id = useId();
  const last = way.turns.at(-1);
  const told = [last && !blind ? `${id}-told` : '', end ?? ''].filter((one) => one !== '');
  return (
    // biome-ignore lint/a11y/useSemanticElements: words to hear together, not fields of a form
    <div
      key={way.turns.length}
      class="talk-newest"
      role="group"
      tabIndex={-1}
      data-newest
      aria-labelledby={`${id}-says`}
      aria-describedby={told.join(' ') || undefined}
    >
      {last && (
        <>
          <div class="talk-log">
            <Line who="other" text={last.node.says} manner={last.node.manner} words={words} />
            <Line who="you" text={last.reply.text} manner={last.reply.manner} words={words} />
          </div>
          {!blind && (
            <div class="talk-told" id={`${id}-told`}>
              <Worth worth={last.reply.worth} words={words} />
              <p>{last.reply.feedback}</p>
              <Changes
                readings={readGauges(
                  task.gauges,
                  way.turns.map(({ reply }) => reply),
                )}
                silent
                words={words}
              />
              <Mirror task={task} reply={last.reply} />
            </div>
          )}
        </>
      )}
      <div id={`${id}-says`}>
        <Line who="other" text={way.at.says} manner={way.at.manner} words={words} />
      </div>
    </div>
  );
}
