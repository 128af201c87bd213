import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useTyped } from '../../../ui/typed.ts';
import type { Phase as PhaseState } from '../state/circle.ts';
import { LONGEST_NAME } from '../state/limits.ts';
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
  const typed = useTyped(phase.name);
  const rename = (text: string) => {
    typed.keep(text, text.slice(0, LONGEST_NAME));
    act({ do: 'phase-name', phase: phase.id, name: text });
  };
  const count = circle.phases.length;
  const tools = [
    {
      icon: 'up',
      word: 'service-circle.phase.up',
      why: 'service-circle.up.end',
      off: index === 0,
      run: () => act({ do: 'phase-shift', phase: phase.id, by: -1 }),
    },
    {
      icon: 'down',
      word: 'service-circle.phase.down',
      why: 'service-circle.down.end',
      off: index === count - 1,
      run: () => act({ do: 'phase-shift', phase: phase.id, by: 1 }),
    },
    {
      icon: 'wrong',
      word: 'service-circle.phase.remove',
      why: 'service-circle.phase.only',
      off: count === 1,
      run: () => act({ do: 'phase-remove', phase: phase.id }),
    },
  ] as const;
  return (
    <div class="phase" data-drop="phase" data-phase={phase.id}>
      <Heading class="phase-head" below={2}>
        <button
          type="button"
          class="phase-name"
          title={words('service-circle.phase.edit')}
          aria-expanded={editing}
          data-focus={`phase:${phase.id}`}
          onClick={() => edit(!editing)}
        >
          {name} <Icon name="edit" />
        </button>
      </Heading>
      {editing && (
        <div class="phase-edit">
          <label>
            <span>{words('service-circle.phase.name')}</span>
            <input
              type="text"
              value={typed.text ?? name}
              maxLength={LONGEST_NAME}
              onInput={(event) => rename(event.currentTarget.value)}
              onChange={typed.drop}
            />
          </label>
          <span class="row-tools">
            {tools.map(({ icon, word, why, off, run }) => (
              <button
                key={word}
                type="button"
                class="tool"
                title={words(off ? why : word, { name })}
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
