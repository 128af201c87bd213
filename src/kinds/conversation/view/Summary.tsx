import { useId } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { hadOf } from '../state/had.ts';
import type { Worth as Of } from '../task.ts';
import { follow } from '../way/follow.ts';
import { pointsOf } from '../way/points.ts';
import { Debrief } from './Debrief.tsx';
import type { ConversationProps } from './props.ts';
import { TalkList } from './TalkList.tsx';

const WORTHS: readonly Of[] = ['good', 'fair', 'poor'];

/** How the talks went, how that is counted, and which replies did harm. */
export function Summary(props: ConversationProps) {
  const { task, state, move, words } = props;
  const { assigned, items } = task;
  const id = useId();
  const points = items.reduce((sum, talk) => sum + pointsOf(talk, hadOf(state, talk).runs), 0);
  const open = items.find((talk) => hadOf(state, talk).runs.length === 0);
  const first = items.flatMap((talk) => {
    const [run] = hadOf(state, talk).runs;
    return (run && follow(talk, run)?.turns) ?? [];
  });
  const harmful = first.filter(({ reply }) => reply.worth === 'poor');
  return (
    <article class="summary" aria-labelledby={id}>
      <Heading id={id} tabIndex={-1} data-start>
        {words(open ? 'quiz.summary' : 'quiz.summary.done')}
      </Heading>
      <p class="summary-score">
        <strong>{Math.round(points * 100) / 100}</strong> / {items.length}{' '}
        <span>{words('quiz.points')}</span>
      </p>
      <p class="talk-points">
        {words(assigned ? 'conversation.counts.once' : 'conversation.counts')}
      </p>
      <TalkList {...props} />
      <Debrief {...props} />
      {first.length > 0 && (
        <div class="summary-part">
          <Heading below>{words('conversation.replies')}</Heading>
          <dl class="summary-tally">
            {WORTHS.map((worth) => (
              <div key={worth}>
                <dt>{words(`conversation.worth.${worth}`)}</dt>
                <dd>{first.filter(({ reply }) => reply.worth === worth).length}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {harmful.length > 0 && (
        <div class="summary-part">
          <Heading below>{words('conversation.harmful')}</Heading>
          <ul class="talk-harmful">
            {harmful.map(({ reply }, index) => (
              <li key={index}>
                <strong>{reply.text}</strong> {reply.feedback}
              </li>
            ))}
          </ul>
        </div>
      )}
      {open && !assigned?.closed && (
        <div class="buttons">
          <button
            type="button"
            class="button primary"
            onClick={() => move({ do: 'go', item: open.id })}
          >
            {words('conversation.continue', { title: open.title })}
          </button>
        </div>
      )}
    </article>
  );
}
