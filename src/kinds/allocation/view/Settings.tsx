import { hash, shuffle } from '../../../core/random.ts';
import { Heading } from '../../../ui/Heading.tsx';
import { Hint } from '../../../ui/quiz/Hint.tsx';
import { OptionList } from '../../../ui/quiz/OptionList.tsx';
import { isDecided, type Place, placesOf } from '../places.ts';
import type { AllocationProps } from './props.ts';
import { Said } from './Said.tsx';
import { Status } from './Status.tsx';
import { shownOf } from './standing.ts';

/** What is decided once for the whole journey. */
export function Settings(props: AllocationProps) {
  const { task, words } = props;
  const places = placesOf(task).slice(task.items.length);
  return (
    <section class="alloc-settings">
      <Heading class="alloc-title">{words('allocation.settings')}</Heading>
      {places.map((place) => (
        <SettingCard key={place.id} {...props} place={place} />
      ))}
    </section>
  );
}

function SettingCard(props: AllocationProps & { readonly place: Place }) {
  const { task, place, state, move, words } = props;
  const closed = task.assigned?.closed ?? false;
  const picks = state.plan[place.id];
  const shown = shownOf(task, place, state, isDecided(place, picks));
  return (
    <div class="alloc-setting" data-place={place.id} data-shown={shown}>
      <div class="alloc-about">
        <div class="alloc-head">
          <Heading below class="alloc-name" tabIndex={-1}>
            {place.name}
          </Heading>
          <Status shown={shown} words={words} />
        </div>
        <p class="alloc-situation">{place.asks[0]?.prompt}</p>
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
        {place.asks.map((ask) => (
          <OptionList
            key={ask.id}
            options={shuffle(ask.options, state.seed ^ hash(place.id)).map(({ id, text }) => ({
              id,
              text,
              detail: ask.gists[id] || undefined,
              checked: picks?.[ask.id] === id,
              out: false,
              mark: undefined,
            }))}
            multiple={false}
            legend={<span class="visually-hidden">{ask.prompt}</span>}
            closed={closed}
            pick={(option) => move({ do: 'pick', item: place.id, ask: ask.id, option })}
            words={words}
          />
        ))}
      </div>
      <Said {...props} shown={shown} />
    </div>
  );
}
