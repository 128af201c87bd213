import type { Words } from '../../../ui/words.ts';
import { isMoment, type SceneEvent } from '../task.ts';

/** What an event's author says of it as a moment of truth, a fail point, and by its standard. */
export function EventReasons({
  event,
  words,
}: {
  readonly event: SceneEvent;
  readonly words: Words;
}) {
  if (!isMoment(event)) return null;
  const { truth, fail, standard } = event;
  return (
    <>
      {truth && (
        <p>
          <strong>{words('service-circle.truth')}</strong> {truth.because}
        </p>
      )}
      {fail && (
        <p>
          <strong>{words('service-circle.fail')}</strong>{' '}
          {words('service-circle.reference.fail', { risk: fail.risk, idea: fail.idea })}
        </p>
      )}
      {standard && (
        <p>
          <strong>{words('service-circle.standard')}</strong> {standard}
        </p>
      )}
    </>
  );
}
