import { useId, useMemo, useState } from 'preact/hooks';
import { nameIn } from '../names.ts';
import type { CircleMove } from '../state/move.ts';
import { LAYERS, type Layer } from '../task.ts';
import type { SceneProps } from './circle-props.ts';
import { phaseName } from './phase-name.ts';

/** A place to put something: a native choice that keys, touch and screen readers all know. */
export function Where({
  id,
  scene,
  circle,
  words,
  act,
  done,
}: SceneProps & { readonly id: string; readonly done?: () => void }) {
  const field = useId();
  const here = placeOf(circle, id);
  const [wanted, want] = useState(here);
  const own = circle.moments.find((one) => one.id === id);
  const name = (one: string) => nameIn(scene, circle, one);
  // Two hundred places are costly to draw again at every letter typed beside them.
  const signature = JSON.stringify([
    circle.phases,
    circle.moments.map((one) => [one.id, one.phase, one.name]),
  ]);
  const places = useMemo(
    () => (
      <>
        {circle.phases.map((phase) => {
          const there = circle.moments.filter((one) => one.phase === phase.id);
          return (
            <optgroup key={phase.id} label={phaseName(scene, phase, words)}>
              {there
                .filter((one) => one.id !== id)
                .map((one) => (
                  <option key={one.id} value={`circle/${phase.id}/${one.id}`}>
                    {words('service-circle.where.before', { name: name(one.id) })}
                  </option>
                ))}
              <option value={`circle/${phase.id}/`}>
                {words(
                  there.some((one) => one.id !== id)
                    ? 'service-circle.where.last'
                    : 'service-circle.where.first',
                  { phase: phaseName(scene, phase, words) },
                )}
              </option>
            </optgroup>
          );
        })}
        <optgroup label={words('service-circle.below')}>
          {LAYERS.map((layer) => (
            <option key={layer} value={`below/${layer}/`}>
              {words(`service-circle.row.${layer}`)}
            </option>
          ))}
        </optgroup>
      </>
    ),
    [signature, id, words],
  );
  return (
    <form
      class="where"
      onSubmit={(event) => {
        event.preventDefault();
        act(moveTo(id, wanted));
        done?.();
      }}
    >
      <label for={field}>{words('service-circle.where')}</label>
      <select
        id={field}
        value={wanted}
        data-focus={`where:${id}`}
        onChange={(event) => want(event.currentTarget.value)}
      >
        {here === '' && <option value="">{words('service-circle.where.choose')}</option>}
        {places}
      </select>
      <button type="submit" class="button" aria-disabled={wanted === '' || wanted === here}>
        {words(own ? 'service-circle.where.move' : 'service-circle.where.put')}
      </button>
    </form>
  );
}

/** Where `id` is now, as a value of the choice. */
function placeOf(circle: SceneProps['circle'], id: string): string {
  const index = circle.moments.findIndex((one) => one.id === id);
  const moment = circle.moments[index];
  if (moment) {
    const next = circle.moments[index + 1];
    return `circle/${moment.phase}/${next?.phase === moment.phase ? next.id : ''}`;
  }
  const below = circle.below.find((one) => one.id === id);
  return below ? `below/${below.layer}/` : '';
}

function moveTo(id: string, place: string): CircleMove {
  const [to = '', group = '', before = ''] = place.split('/');
  return to === 'below'
    ? { do: 'below', id, layer: group as Layer, under: '' }
    : { do: 'place', id, phase: group, before };
}
