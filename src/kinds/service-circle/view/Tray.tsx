import { useId, useState } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { waiting } from '../model.ts';
import { LONGEST_NAME } from '../state/limits.ts';
import { LAYERS } from '../task.ts';
import type { SceneProps } from './circle-props.ts';
import { phaseName } from './phase-name.ts';
import { Where } from './Where.tsx';

interface TrayProps extends SceneProps {
  /** The event that was picked up, waiting for a place; '' for none. */
  readonly armed: string;
  readonly arm: (id: string) => void;
}

/** The events that have no place yet, and a line for moments of one's own. */
export function Tray(props: TrayProps) {
  const { scene, circle, seed, words, armed, arm } = props;
  const events = scene ? waiting(scene, circle, seed) : [];
  return (
    <section class="tray" data-drop="tray" aria-label={words('service-circle.tray')}>
      {scene && (
        <Heading class="part-title" tabIndex={-1} below data-focus="tray">
          {words('service-circle.tray')} <span class="count">{events.length}</span>
        </Heading>
      )}
      {scene && (
        <p class="muted">
          {words(events.length > 0 ? 'service-circle.tray.how' : 'service-circle.tray.empty')}
        </p>
      )}
      <ul class="chips">
        {events.map(({ id, text }) => (
          <li key={id} class="chip" data-armed={armed === id} data-drag={id}>
            <span class="grip" data-grip aria-hidden="true">
              <Icon name="grip" />
            </span>
            <button
              type="button"
              aria-expanded={armed === id}
              data-focus={`chip:${id}`}
              onClick={() => arm(armed === id ? '' : id)}
            >
              {text}
            </button>
            {armed === id && <Where {...props} id={id} done={() => arm('')} />}
          </li>
        ))}
      </ul>
      {scene ? (
        <details class="add-more">
          <summary>{words('service-circle.add.more')}</summary>
          <AddOwn {...props} />
        </details>
      ) : (
        <AddOwn {...props} />
      )}
    </section>
  );
}

/** Something of the learner's own: a moment in one of the phases, or work behind the scenes. */
function AddOwn({ circle, words, act, scene }: TrayProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [chosen, choose] = useState('');
  const places = [...circle.phases.map((phase) => phase.id), ...LAYERS];
  const place = places.includes(chosen) ? chosen : (places[0] ?? '');
  const layer = LAYERS.find((one) => one === place);
  return (
    <form
      class="add-own"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') {
          event.currentTarget.querySelector('input')?.focus();
          return;
        }
        act(
          layer
            ? { do: 'add-below', name, layer, under: '' }
            : { do: 'add', name, phase: place, before: '' },
        );
        setName('');
      }}
    >
      <label for={`${id}-name`}>{words('service-circle.add')}</label>
      <input
        id={`${id}-name`}
        type="text"
        value={name}
        maxLength={LONGEST_NAME}
        data-focus="add"
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <label for={`${id}-place`}>{words('service-circle.add.to')}</label>
      <select
        id={`${id}-place`}
        value={place}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {circle.phases.map((phase) => (
          <option key={phase.id} value={phase.id}>
            {phaseName(scene, phase, words)}
          </option>
        ))}
        {LAYERS.map((one) => (
          <option key={one} value={one}>
            {words(`service-circle.row.${one}`)}
          </option>
        ))}
      </select>
      <button type="submit" class="button" aria-disabled={name.trim() === ''}>
        {words('service-circle.add.do')}
      </button>
    </form>
  );
}
