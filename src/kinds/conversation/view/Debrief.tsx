import { Heading } from '../../../ui/Heading.tsx';
import { hadOf } from '../state/had.ts';
import type { ConversationState, ConversationTask, Talk } from '../task.ts';
import { follow } from '../way/follow.ts';
import { readGauges } from '../way/gauges.ts';
import { Bars } from './Gauges.tsx';
import type { ConversationProps } from './props.ts';
import { Stays } from './Stays.tsx';

/**
 * Who stays and who leaves: what was at stake in each talk beside where its gauges ended, the last
 * time it was had; and what that has in common, once all were, or once everything is told.
 */
export function Debrief({ task, state, words }: ConversationProps) {
  const names = task.items.some(({ nodes }) => nodes.some(({ end }) => end?.customer));
  const ended = task.items.flatMap((talk) => endOf(task, state, talk));
  const closed = task.assigned?.closed ?? false;
  const isTold = closed || ended.length === task.items.length;
  if (!task.debrief && !names) return null;
  if (ended.length === 0 && !(task.debrief && isTold)) return null;
  return (
    <div class="summary-part">
      <Heading below>{words('conversation.debrief')}</Heading>
      {ended.length > 0 && (
        <ul class="talk-debrief">
          {ended.map(({ talk, customer, readings }) => (
            <li key={talk.id}>
              <p>
                <strong>{talk.title}</strong>{' '}
                {customer && <Stays customer={customer} words={words} />}
              </p>
              {talk.stakes && (
                <p class="muted">{words('conversation.stakes', { stakes: talk.stakes })}</p>
              )}
              <Bars readings={readings} words={words} />
            </li>
          ))}
        </ul>
      )}
      {task.debrief && !isTold && <p class="muted">{words('conversation.debrief.open')}</p>}
      {task.debrief && isTold && (
        <dl class="talk-lessons">
          {task.debrief.map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function endOf(task: ConversationTask, state: ConversationState, talk: Talk) {
  const way = follow(talk, hadOf(state, talk).runs.at(-1) ?? []);
  if (!way?.at.end) return [];
  const replies = way.turns.map(({ reply }) => reply);
  return [{ talk, customer: way.at.end.customer, readings: readGauges(task.gauges, replies) }];
}
