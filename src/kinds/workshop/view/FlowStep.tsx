import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import { LONGEST_NAME, MOST } from '../state/types.ts';
import { Bring } from './Bring.tsx';
import { MomentRow } from './MomentRow.tsx';
import type { StepProps } from './props.ts';
import { Ring } from './Ring.tsx';

/** The moments in the customer's order, which of them are moments of truth, and why. */
export function FlowStep(props: StepProps) {
  const { task, state, act, words } = props;
  const { moments } = state;
  const [said, say] = useState('');
  return (
    <div class="workshop-flow">
      <div class="workshop-flow-list">
        {task.bringsFrom !== undefined && <Bring {...props} />}
        {moments.length > 0 && (
          <ol class="workshop-moments">
            {moments.map((moment, index) => (
              <MomentRow
                key={moment.id}
                moment={moment}
                index={index}
                moments={moments}
                act={act}
                say={say}
                words={words}
              />
            ))}
          </ol>
        )}
        {moments.length < MOST.moments && <Add {...props} />}
        {moments.length > task.moments.most && (
          <p class="workshop-advice">{words('workshop.many', { most: task.moments.most })}</p>
        )}
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </div>
      <div class="workshop-flow-ring">
        <Ring moments={moments} words={words} />
      </div>
    </div>
  );
}

function Add({ state, act, words }: StepProps) {
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    act({ do: 'add', name });
    setName('');
    field.current?.focus();
  };
  const first = state.moments.length === 0;
  return (
    <form class="workshop-add" onSubmit={add}>
      <label>
        <span>{words(first ? 'workshop.add.first' : 'workshop.add')}</span>
        <input
          ref={field}
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          data-focus="add"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" aria-disabled={name.trim() === ''}>
        <Icon name="plus" /> {words('workshop.add.do')}
      </button>
    </form>
  );
}
