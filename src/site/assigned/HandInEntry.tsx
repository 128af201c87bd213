import { obstacleTo } from './can-hand-in.ts';
import { Fields } from './Fields.tsx';
import type { ViewProps } from './props.ts';

/** On the whole of an assignment: who the student is, and the way to handing in. */
export function HandInEntry({ session, words, record, progress, go }: ViewProps) {
  const { assignment, preview } = session;
  const obstacle = obstacleTo(assignment, progress, preview);
  const isOver = obstacle === 'begin-again' || obstacle === 'no-attempts';
  return (
    <section class="assignment-part" aria-labelledby="hand-in-title">
      <h3 id="hand-in-title">{words('assigned.hand-in')}</h3>
      {!isOver && (
        <Fields assignment={assignment} record={record} fill={session.record.fill} words={words} />
      )}
      <p id="hand-in-how">
        {words(obstacle ? `assigned.obstacle.${obstacle}` : 'assigned.hand-in.how')}
      </p>
      <button
        type="button"
        class="button primary"
        aria-disabled={obstacle !== undefined}
        aria-describedby="hand-in-how"
        onClick={() => obstacle || go({ at: 'hand-in' })}
      >
        {words('assigned.hand-in.look')}
      </button>
    </section>
  );
}
