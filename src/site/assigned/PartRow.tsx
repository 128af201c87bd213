import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';
import { Conditions, partConditionsOf } from './Conditions.tsx';
import { minutesFor, type Place } from './place.ts';
import { pointsText } from './points.ts';
import type { Progress } from './progress.ts';
import type { View } from './use-view.ts';

interface PartRowProps {
  readonly assignment: Assignment;
  readonly place: Place;
  readonly progress: Progress | undefined;
  /** The newest hand-in was made but not sent. */
  readonly unsent: boolean;
  readonly language: Language;
  readonly words: Words;
  readonly go: (view: View) => void;
}

/** One exercise in the list: what it is, how long it takes, and how far one is. */
export function PartRow(props: PartRowProps) {
  const { assignment, place, progress, unsent, language, words, go } = props;
  const { id, title } = place.head;
  return (
    <li class="card" data-exercise-part={id}>
      <p class="card-title">
        <a
          href={`?part=${id}${location.hash}`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
            event.preventDefault();
            go({ at: 'part', exercise: id });
          }}
        >
          {title[language]}
        </a>
      </p>
      <Conditions list={partConditionsOf(place, words)} />
      {progress && (
        <p class="assignment-state" data-done={isDone(progress, unsent)}>
          {stateText(assignment, progress, unsent, language, words)}
        </p>
      )}
      <p class="muted">{words('ex.minutes', { minutes: minutesFor(place) })}</p>
    </li>
  );
}

function isDone({ handed, answered, count }: Progress, unsent: boolean): boolean {
  return handed ? !unsent : answered === count;
}

function stateText(
  { collect, attempts: limit }: Assignment,
  { touched, handed, answered, count, result, attempts }: Progress,
  unsent: boolean,
  language: Language,
  words: Words,
): string {
  const done = collect === 'none' ? 'finished' : unsent ? 'ready' : 'handed';
  const parts = [
    handed ? words(`assigned.state.${done}.part`) : '',
    touched || handed
      ? words('assigned.answered', { answered, count })
      : words('assigned.state.new'),
    touched && result && result.max > 0 ? pointsText(result, language, words) : '',
    limit > 0 && attempts > 0 ? words('assigned.attempt', { number: attempts, count: limit }) : '',
  ];
  return parts
    .filter((part) => part !== '')
    .reduce((left, right) => words('site.dot', { left, right }));
}
