import { useId } from 'preact/hooks';
import { OWN, placeOf } from '../task.ts';
import { Field } from './fields.tsx';
import type { StepProps } from './props.ts';

/** One of the scenes, or one's own workplace. */
export function PlaceStep({ task, state, act, words }: StepProps) {
  const name = useId();
  const chosen = placeOf(task, state.place);
  const options = [
    ...task.places.map(({ id, title }) => ({ id, title })),
    ...(task.only === undefined ? [{ id: OWN, title: words('workshop.own') }] : []),
  ];
  return (
    <>
      <fieldset class="options workshop-places">
        <legend class="visually-hidden">{task.steps.place.ask}</legend>
        {options.map(({ id, title }) => (
          <label key={id} class="option">
            <input
              type="radio"
              name={name}
              value={id}
              checked={state.place === id}
              onChange={() => act({ do: 'place', place: id })}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <div class="workshop-chosen" aria-live="polite">
        {chosen && (
          <>
            <p>{chosen.text}</p>
            <p class="workshop-promise">{words('workshop.promise', { promise: chosen.promise })}</p>
          </>
        )}
      </div>
      {state.place !== '' && (
        <Field
          key={state.place === OWN ? 'own' : 'scene'}
          label={words(state.place === OWN ? 'workshop.about.own' : 'workshop.about')}
          hint={words(state.place === OWN ? 'workshop.about.own.hint' : 'workshop.about.hint')}
          value={state.about}
          set={(text) => act({ do: 'text', field: 'about', text })}
          words={words}
        />
      )}
    </>
  );
}
