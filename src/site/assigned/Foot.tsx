import { useEffect, useId, useRef } from 'preact/hooks';
import type { Assignment } from '../../core/assign/assignment.ts';
import type { Words } from '../../ui/words.ts';
import { Again } from './Again.tsx';
import { closes } from './build-hand-in.ts';
import type { Place } from './place.ts';
import type { Progress } from './progress.ts';
import { UnsentButton } from './Unsent.tsx';

interface FootProps {
  readonly assignment: Assignment;
  readonly place: Place;
  readonly progress: Progress;
  readonly words: Words;
  /** Leads to where the hand-in is sent from, while it has not been. */
  readonly send?: (() => void) | undefined;
}

/** Below an assigned exercise: which attempt this is, how to finish it, and what comes after. */
export function Foot({ assignment, place, progress, words, send }: FootProps) {
  const { work } = place;
  const { handed, touched, attempts, left } = progress;
  const alone = assignment.collect === 'none' && closes(assignment);
  const limit = assignment.attempts;
  const closed = send ? 'assigned.closed.ready' : 'assigned.closed';
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  const act = (change: () => void) => {
    acted.current = true;
    change();
  };
  // The button that was pressed is gone: the keyboard goes on with the exercise.
  useEffect(() => {
    const exercise = acted.current && root.current?.closest('.exercise');
    if (exercise) exercise.querySelector<HTMLElement>('[data-start]')?.focus();
    acted.current = false;
  }, [handed]);
  if (!handed && !alone && limit === 0) return null;
  return (
    <div class="given-foot" ref={root}>
      <div class="given-foot-text" role="status">
        {handed && <p>{words(alone ? 'assigned.finished' : closed)}</p>}
        {limit > 0 && (
          <p class="muted">
            {words('assigned.attempt', { number: Math.max(1, attempts), count: limit })}
            {handed && left === 0 && words('assigned.attempt.none')}
          </p>
        )}
        {!handed && alone && (
          <p class="muted" id={`${id}-finish`}>
            {words(touched ? `assigned.finish.${assignment.feedback}` : 'assigned.finish.first')}
          </p>
        )}
      </div>
      {!handed && alone && (
        <button
          type="button"
          class="button primary"
          aria-disabled={!touched}
          aria-describedby={`${id}-finish`}
          onClick={() => touched && act(() => work.finish(Date.now()))}
        >
          {words('assigned.finish')}
        </button>
      )}
      {handed && (send || left > 0) && (
        <div class="buttons">
          {send && <UnsentButton words={words} send={send} />}
          {left > 0 && (
            <Again
              assignment={assignment}
              left={left}
              words={words}
              act={() => act(() => work.reset(0))}
            />
          )}
        </div>
      )}
    </div>
  );
}
