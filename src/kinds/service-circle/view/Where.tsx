import { useId, useMemo, useState } from 'preact/hooks';
import { labelOf } from '../names.ts';
import { LAYERS } from '../task.ts';
import type { SceneProps } from './circle-props.ts';
import { phaseName } from './phase-name.ts';
import { moveTo, placeOf } from './where.ts';

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
  // Two hundred places are costly to draw again at every letter typed beside them.
  const signature = JSON.stringify([
    circle.phases,
    circle.moments.map((one) => (one.id === id ? '' : [one.id, one.phase, one.name])),
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
                    {words('service-circle.where.before', { name: labelOf(scene, one) })}
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
        if (wanted === '' || wanted === here) {
          event.currentTarget.querySelector('select')?.focus();
          return;
        }
        act(moveTo(circle, id, wanted));
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
