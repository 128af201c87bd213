import { unsentOf } from '../../store/record.ts';
import { obstacleTo } from './can-hand-in.ts';
import { Fields } from './Fields.tsx';
import type { ViewProps } from './props.ts';
import { Unsent } from './Unsent.tsx';

/** On the whole of an assignment: who the student is, and the way to handing in. */
export function HandInEntry(props: ViewProps) {
  const { session, words, record, progress, go } = props;
  const { assignment, preview } = session;
  const obstacle = obstacleTo(assignment, progress, preview);
  const unsent = unsentOf(record) !== undefined;
  const isOver = obstacle === 'begin-again' || obstacle === 'no-attempts';
  return (
    <section class="assignment-part" aria-labelledby="hand-in-title">
      <h3 id="hand-in-title">{words('assigned.hand-in')}</h3>
      <Unsent {...props} />
      {!isOver && (
        <Fields assignment={assignment} record={record} fill={session.record.fill} words={words} />
      )}
      {!(isOver && unsent) && (
        <>
          <p id="hand-in-how">
            {words(obstacle ? `assigned.obstacle.${obstacle}` : 'assigned.hand-in.how')}
          </p>
          <button
            type="button"
            class={unsent ? 'button' : 'button primary'}
            aria-disabled={obstacle !== undefined}
            aria-describedby="hand-in-how"
            onClick={() => obstacle || go({ at: 'hand-in' })}
          >
            {words('assigned.hand-in.look')}
          </button>
        </>
      )}
    </section>
  );
}
