import '../../styles/blind.css';
import { useStore } from '@nanostores/preact';
import type { Assignment } from '../../core/assign/assignment.ts';
import { firstSeed } from '../../store/work.ts';
import type { Words } from '../../ui/words.ts';
import { Live } from '../islands/Live.tsx';
import type { AnyView } from '../islands/views.ts';
import { Foot } from './Foot.tsx';
import type { Place } from './place.ts';
import { progressOf } from './progress.ts';

interface AssignedLiveProps {
  readonly assignment: Assignment;
  readonly place: Place;
  readonly view: AnyView;
  readonly words: Words;
  readonly rank: 2 | 3;
  /** Whether the work is kept at all. */
  readonly kept: boolean;
  readonly save: () => void;
  /** Leads to where the hand-in is sent from, while it has not been. */
  readonly send?: (() => void) | undefined;
  /** Puts the work of a file in place of this one's. */
  readonly open: (text: string) => void;
}

/** An exercise of an assignment, with the student's work on it. */
export function AssignedLive(props: AssignedLiveProps) {
  const { assignment, place, view, words, rank, kept, save, open, send } = props;
  const snapshot = useStore(place.work.$snapshot);
  const progress = progressOf(assignment, place);
  const { result, answered, count, left, touched } = progress;
  const none = touched && left === 0;
  return (
    <>
      <Live
        kind={place.kind}
        view={view}
        work={place.work}
        snapshot={snapshot}
        words={words}
        rank={rank}
        seed={firstSeed(place.head.id)}
        save={save}
        assigned={{
          save,
          open,
          kept,
          noReset: none ? words('assigned.no-reset', { count: assignment.attempts }) : undefined,
          answered: result ? undefined : { answered, count },
        }}
      />
      <Foot assignment={assignment} place={place} progress={progress} words={words} send={send} />
    </>
  );
}
