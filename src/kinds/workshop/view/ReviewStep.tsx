import { useId } from 'preact/hooks';
import type { Criterion } from '../task.ts';
import { Field } from './fields.tsx';
import { levelOf, levelsOf } from './levels-of.ts';
import type { StepProps } from './props.ts';

/** The rubric over one's own work, one standard in words for customers, and what was changed. */
export function ReviewStep(props: StepProps) {
  const { task, state, act, words } = props;
  const { chosen, points, most } = levelsOf(task, state);
  return (
    <>
      <Field
        label={words('workshop.posted')}
        hint={words('workshop.posted.hint')}
        value={state.posted}
        set={(text) => act({ do: 'text', field: 'posted', text })}
        words={words}
      />
      {task.rubric.map((criterion) => (
        <Level key={criterion.id} {...props} criterion={criterion} />
      ))}
      <p class="workshop-sum" role="status">
        {words('workshop.sum', { chosen, of: task.rubric.length, points, most })}
      </p>
      <Field
        label={words('workshop.changed')}
        hint={words('workshop.changed.hint')}
        value={state.changed}
        set={(text) => act({ do: 'text', field: 'changed', text })}
        words={words}
      />
    </>
  );
}

function Level({ state, act, words, criterion }: StepProps & { readonly criterion: Criterion }) {
  const name = useId();
  const { id, levels } = criterion;
  const own = levelOf(state, id);
  return (
    <fieldset class="options workshop-level">
      <legend>{criterion.name}</legend>
      {levels.map((level) => (
        <label key={level.id} class="option">
          <input
            type="radio"
            name={name}
            value={level.id}
            checked={own === level.id}
            onChange={() => act({ do: 'level', criterion: id, level: level.id })}
          />
          <span>{words('workshop.level', { points: level.points, text: level.text })}</span>
        </label>
      ))}
    </fieldset>
  );
}
