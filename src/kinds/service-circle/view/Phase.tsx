import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import type { Phase as PhaseState } from '../state/circle.ts';
import type { ListProps } from './List.tsx';
import { phaseName } from './phase-name.ts';

interface PhaseProps extends ListProps {
  readonly phase: PhaseState;
  readonly index: number;
  readonly children: ComponentChildren;
}

/** One part of the journey: its name, what can be done with it, and its moments. */
export function Phase(props: PhaseProps) {
  const { scene, phase, index, circle, words, act, children } = props;
  const [editing, edit] = useState(false);
  const name = phaseName(scene, phase, words);
  const count = circle.phases.length;
  const tools = [
    {
      icon: 'up',
      word: 'service-circle.phase.up',
      off: index === 0,
      run: () => act({ do: 'phase-shift', phase: phase.id, by: -1 }),
    },
    {
      icon: 'down',
      word: 'service-circle.phase.down',
      off: index === count - 1,
      run: () => act({ do: 'phase-shift', phase: phase.id, by: 1 }),
    },
    {
      icon: 'wrong',
      word: 'service-circle.phase.remove',
      off: count === 1,
      run: () => act({ do: 'phase-remove', phase: phase.id }),
    },
  ] as const;
  return (
    <div class="phase" data-drop="phase" data-phase={phase.id}>
      <div class="phase-head">
        <button
          type="button"
          class="phase-name"
          aria-expanded={editing}
          data-focus={`phase:${phase.id}`}
          onClick={() => edit(!editing)}
        >
          {name} <Icon name="edit" />
        </button>
      </div>
      {editing && (
        <div class="phase-edit">
          <label>
            <span>{words('service-circle.phase.name')}</span>
            <input
              type="text"
              value={phase.name || name}
              maxLength={200}
              onInput={(event) =>
                act({ do: 'phase-name', phase: phase.id, name: event.currentTarget.value })
              }
            />
          </label>
          <span class="row-tools">
            {tools.map(({ icon, word, off, run }) => (
              <button
                key={word}
                type="button"
                class="tool"
                title={words(word, { name })}
                aria-disabled={off}
                data-focus={`${word}:${phase.id}`}
                onClick={() => !off && run()}
              >
                <Icon name={icon} />
              </button>
            ))}
          </span>
        </div>
      )}
      <ol class="rows">{children}</ol>
    </div>
  );
}
