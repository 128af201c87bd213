import { useId } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { truthsOf } from '../state/standing.ts';
import type { Moment } from '../state/types.ts';
import { FACTORS } from '../task.ts';
import { Field } from './fields.tsx';
import type { StepProps } from './props.ts';

/** For every moment of truth what a customer says there, what that hangs on, and the need in it. */
export function FactorsStep(props: StepProps) {
  return (
    <ol class="workshop-cards">
      {truthsOf(props.state).map((moment) => (
        <li key={moment.id} class="workshop-card">
          <Factor {...props} moment={moment} />
        </li>
      ))}
    </ol>
  );
}

function Factor({ moment, act, words }: StepProps & { readonly moment: Moment }) {
  const name = useId();
  const { id, factor } = moment;
  const field = (of: 'says' | 'key' | 'need') => (
    <Field
      label={words(`workshop.${of}`)}
      hint={words(`workshop.${of}.hint`)}
      value={moment[of]}
      set={(text) => act({ do: 'moment', id, field: of, text })}
      words={words}
    />
  );
  return (
    <>
      <Heading below class="workshop-card-title">
        {moment.name}
      </Heading>
      {field('says')}
      <fieldset class="workshop-factors">
        <legend>{words('workshop.factor')}</legend>
        {FACTORS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={factor === one}
              onChange={() => act({ do: 'factor', id, factor: one })}
            />
            <span>{words(`workshop.factor.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {field('key')}
      {field('need')}
    </>
  );
}
