import { useId } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { Hint } from '../../../ui/quiz/Hint.tsx';
import { asksOf, isDecided, type Place, type PlaceAsk, validPicks } from '../places.ts';
import type { AllocationProps } from './props.ts';
import { Said } from './Said.tsx';
import { Status } from './Status.tsx';
import { shownOf } from './standing.ts';

interface PlaceRowProps extends AllocationProps {
  readonly place: Place;
  readonly number: number;
  readonly situation: string;
}

/** One place of the journey: what happens there, who serves, and what else that leaves to decide. */
export function PlaceRow(props: PlaceRowProps) {
  const { task, place, number, situation, state, move, words } = props;
  const id = useId();
  const picks = validPicks(place, state.plan[place.id]);
  const [first, ...more] = asksOf(place, picks);
  const closed = task.assigned?.closed ?? false;
  const shown = shownOf(task, place, state, isDecided(place, picks));
  const pick = (ask: PlaceAsk, option: string) =>
    move({ do: 'pick', item: place.id, ask: ask.id, option });
  return (
    <li class="alloc-place" data-place={place.id} data-shown={shown}>
      <div class="alloc-about">
        <div class="alloc-head">
          <span class="alloc-number" aria-hidden="true">
            {number}
          </span>
          <Heading below class="alloc-name" id={id} tabIndex={-1}>
            {place.name}
          </Heading>
          <Status shown={shown} words={words} />
        </div>
        <p class="alloc-situation">{situation}</p>
        {place.hint && !closed && (
          <Hint
            hint={place.hint}
            shown={state.hints.includes(place.id)}
            ask={() => move({ do: 'hint', item: place.id })}
            words={words}
          />
        )}
      </div>
      <div class="alloc-asks">
        {first && (
          <fieldset class="alloc-segments" disabled={closed}>
            <legend class="visually-hidden">
              {words('allocation.ask', { place: place.name, ask: first.prompt })}
            </legend>
            {first.options.map((option) => (
              <label key={option.id} class="alloc-segment">
                <input
                  type="radio"
                  name={`${id}-lane`}
                  value={option.id}
                  checked={picks[first.id] === option.id}
                  onChange={() => pick(first, option.id)}
                />
                <span>{option.text}</span>
              </label>
            ))}
          </fieldset>
        )}
        {more.map((ask) => (
          <p key={ask.id} class="alloc-more">
            <label for={`${id}-${ask.id}`}>
              <span class="visually-hidden">
                {words('allocation.ask.place', { place: place.name })}{' '}
              </span>
              {ask.prompt}
            </label>
            <select
              id={`${id}-${ask.id}`}
              value={picks[ask.id] ?? ''}
              disabled={closed}
              onChange={(event) => pick(ask, event.currentTarget.value)}
            >
              {picks[ask.id] === undefined && (
                <option value="">{words('allocation.choose')}</option>
              )}
              {ask.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.text}
                </option>
              ))}
            </select>
          </p>
        ))}
      </div>
      <Said {...props} shown={shown} />
    </li>
  );
}
