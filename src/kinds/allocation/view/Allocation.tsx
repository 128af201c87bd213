import { Heading } from '../../../ui/Heading.tsx';
import { useFocusAfter } from '../../../ui/quiz/focus.ts';
import type { Words } from '../../../ui/words.ts';
import { placesOf } from '../places.ts';
import type { AllocationMove, AllocationState, AllocationTask } from '../task.ts';
import { Goals } from './Goals.tsx';
import { Journey } from './Journey.tsx';
import { Lanes } from './Lanes.tsx';
import { PlaceRow } from './PlaceRow.tsx';
import { Result } from './Result.tsx';
import { Settings } from './Settings.tsx';
import { TryIt } from './TryIt.tsx';

interface ScreenProps {
  readonly task: AllocationTask;
  readonly state: AllocationState;
  readonly move: (move: AllocationMove) => void;
  readonly words: Words;
}

/** The journey at a glance, its places one by one, what holds for all of them, and what came of it. */
export function Allocation(given: ScreenProps) {
  const { task, state, words } = given;
  const { stage, move } = useFocusAfter(state, given.move, placeAfter);
  const lead = (place: string) => {
    const rows = [...(stage.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
    const row = rows.find(({ dataset }) => dataset['place'] === place);
    row?.querySelector<HTMLElement>('.alloc-name')?.focus();
  };
  const props = { ...given, move, lead };
  const places = placesOf(task);
  return (
    <div class="allocation" ref={stage}>
      <Goals {...props} />
      <Journey {...props} />
      <Heading class="alloc-title">{words('allocation.places')}</Heading>
      <Lanes task={task} />
      <ol class="alloc-places">
        {task.items.map(({ id, situation }, index) => {
          const place = places.find((one) => one.id === id);
          return (
            place && (
              <PlaceRow
                key={id}
                {...props}
                place={place}
                number={index + 1}
                situation={situation}
              />
            )
          );
        })}
      </ol>
      {task.settings.length > 0 && <Settings {...props} />}
      <TryIt {...props} />
      <Result {...props} />
    </div>
  );
}

/** The keyboard goes to what came of a try, to a hint, and to what was told. */
function placeAfter(was: AllocationState, state: AllocationState): string | undefined {
  if (state.tries.length > was.tries.length) return '.alloc-result [data-result]';
  if (state.told > was.told) return '.alloc-told';
  const hint = state.hints.find((id) => !was.hints.includes(id));
  return hint === undefined ? undefined : `[data-place="${hint}"] .item-hint p`;
}
