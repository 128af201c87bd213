import { Fragment } from 'preact';
import { hash, shuffle } from '../../../core/random.ts';
import type { Words } from '../../../ui/words.ts';
import { outcomeOf } from '../outcome.ts';
import { isDecided, type Place, type PlaceAsk, placesOf } from '../places.ts';
import type { AllocationState, AllocationTask } from '../task.ts';
import { valuesText } from '../text.ts';
import { Lanes } from './Lanes.tsx';
import { shownOf } from './standing.ts';
import { goalText } from './texts.ts';

interface SheetProps {
  readonly task: AllocationTask;
  readonly state: AllocationState;
  readonly words: Words;
}

/** The plan on paper: goals, every place and setting with all that can be chosen, and what was. */
export function Sheet({ task, state, words }: SheetProps) {
  const places = placesOf(task);
  const values = task.assigned?.blind
    ? undefined
    : outcomeOf(task, state.tries.at(-1) ?? {}).values;
  return (
    <>
      <ul>
        {task.measures.map((measure) => (
          <li key={measure.id}>
            <strong>{measure.name}</strong> {measure.gist} {goalText(measure, words)}
          </li>
        ))}
      </ul>
      <Lanes task={task} />
      <ol class="sheet">
        {task.items.map(({ id, situation }) => {
          const place = places.find((one) => one.id === id);
          return (
            place && (
              <li key={id}>
                <p>
                  <strong>{place.name}</strong> {situation}
                </p>
                <Room task={task} place={place} state={state} words={words} />
              </li>
            )
          );
        })}
        {places.slice(task.items.length).map((place) => (
          <li key={place.id}>
            <p>
              <strong>{place.name}</strong>
            </p>
            <Room task={task} place={place} state={state} words={words} />
          </li>
        ))}
      </ol>
      {values && (
        <p>
          {words('allocation.result', { number: state.tries.length })} {valuesText(task, values)}
        </p>
      )}
    </>
  );
}

/** All that can be chosen, with what is chosen ticked; on a blank sheet further asks, too. */
function Room({ task, place, state, words }: SheetProps & { readonly place: Place }) {
  const picks = state.plan[place.id];
  const shown = shownOf(task, place, state, isDecided(place, picks));
  const lane = picks?.[place.asks[0]?.id ?? ''];
  const asks = place.asks.filter(({ when }) => !when || !lane || when.includes(lane));
  return (
    <>
      {asks.map((ask) => (
        <Fragment key={ask.id}>
          <p>
            {ask.prompt}{' '}
            {ask.when && !lane && words('allocation.sheet.when', { lanes: lanesOf(ask, place) })}
          </p>
          <ul class="sheet-options" data-pagefind-ignore>
            {(ask.fixed ? ask.options : shuffle(ask.options, state.seed ^ hash(place.id))).map(
              ({ id, text }) => (
                <li key={id} data-picked={picks?.[ask.id] === id}>
                  {text}
                </li>
              ),
            )}
          </ul>
        </Fragment>
      ))}
      {(shown === 'right' || shown === 'wrong') && (
        <p class="sheet-status">{words(`allocation.status.${shown}`)}</p>
      )}
    </>
  );
}

function lanesOf({ when = [] }: PlaceAsk, { asks: [first] }: Place): string {
  const lanes = first?.options.filter(({ id }) => when.includes(id)) ?? [];
  return lanes.map(({ text }) => text).join(' / ');
}
