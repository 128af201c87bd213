import { Heading } from '../../../ui/Heading.tsx';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { ConversationTask, Outcome, Talk } from '../task.ts';
import type { Way } from '../way/follow.ts';
import { readGauges } from '../way/gauges.ts';
import { turningPoint } from '../way/turning.ts';
import { Gauges } from './Gauges.tsx';
import { Stays } from './Stays.tsx';

interface EndedProps {
  readonly task: ConversationTask;
  readonly talk: Talk;
  readonly way: Way;
  /** Where to find how it ended, in short. */
  readonly id?: string;
  readonly words: Words;
}

const ICONS: Readonly<Record<Outcome, IconName>> = { good: 'right', mixed: 'half', poor: 'wrong' };

/** What became of it, how things stand now, and the reply it turned on. */
export function Ended({ task, talk, way, id, words }: EndedProps) {
  const { end } = way.at;
  if (!end) return null;
  const told = !task.assigned?.blind;
  const turn = turningPoint(talk, way);
  const replies = way.turns.map(({ reply }) => reply);
  return (
    <section class="talk-end" data-outcome={told ? end.outcome : undefined}>
      <div id={id}>
        {told && (
          <p class="talk-outcome">
            <Icon name={ICONS[end.outcome]} /> {words(`conversation.outcome.${end.outcome}`)}{' '}
            {end.customer && <Stays customer={end.customer} words={words} />}
          </p>
        )}
        <Heading below>{end.title}</Heading>
      </div>
      <p>{end.text}</p>
      {told && (
        <>
          <Gauges readings={readGauges(task.gauges, replies)} first={false} words={words} />
          {turn !== undefined && (
            <p class="talk-turned">
              {words('conversation.turned', {
                number: turn + 1,
                reply: replies[turn]?.text ?? '',
              })}{' '}
              {words(
                end.outcome === 'good' ? 'conversation.turned.well' : 'conversation.turned.badly',
              )}
            </p>
          )}
        </>
      )}
    </section>
  );
}
