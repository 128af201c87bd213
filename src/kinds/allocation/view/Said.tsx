import type { Place } from '../places.ts';
import { saidOf } from '../text.ts';
import type { AllocationProps } from './props.ts';
import { isTold, type Shown } from './standing.ts';
import { acceptedTexts } from './texts.ts';

interface SaidProps extends Pick<AllocationProps, 'task' | 'state' | 'words'> {
  readonly place: Place;
  readonly shown: Shown;
}

/** What is said about what was chosen here in the last try; once it is told, what stands up. */
export function Said({ task, place, state, shown, words }: SaidProps) {
  if (shown !== 'right' && shown !== 'wrong') return null;
  const said = saidOf(place, state.tries.at(-1)?.[place.id]);
  const told = shown === 'wrong' && isTold(task, state);
  return (
    <div class="alloc-said">
      {said.map(({ id, correct, text, feedback }) => (
        <p key={id} data-right={correct}>
          <strong>{text}</strong> {feedback}
        </p>
      ))}
      {told && (
        <p data-right="true">
          <strong>{words('allocation.told')}</strong> {acceptedTexts(place, words).join('; ')}
        </p>
      )}
    </div>
  );
}
