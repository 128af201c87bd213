import { useId } from 'preact/hooks';
import type { Moment } from '../state/circle.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '../state/limits.ts';
import type { Field } from '../state/move.ts';
import { DEVICES, FACTORS, FEELINGS, REASONS } from '../task.ts';
import { Area, Choice } from './fields.tsx';
import type { ListProps } from './List.tsx';
import { NumberField } from './NumberField.tsx';
import { TakeOff } from './TakeOff.tsx';
import { Where } from './Where.tsx';
import { placeOf } from './where.ts';

interface DetailsProps extends ListProps {
  readonly moment: Moment;
  readonly name: string;
}

const FACTOR_NAMES = Object.keys(FACTORS) as (keyof typeof FACTORS)[];

/** All that can be said of one moment. */
export function Details(props: DetailsProps) {
  const { moment, name, words, act } = props;
  const { id, truth, fail, factor } = moment;
  const group = useId();
  const set = (field: Field) => (value: Moment[Field]) => act({ do: 'set', id, field, value });
  const area = (field: 'expects' | 'who' | 'evidence' | 'standard' | 'proof') => (
    <Area
      label={words(`service-circle.${field}`)}
      hint={words(`service-circle.${field}.hint`)}
      value={moment[field]}
      most={LONGEST_TEXT}
      set={set(field)}
      focus={`${field}:${id}`}
    />
  );
  const choice = (
    field: 'reason' | 'device' | 'factor' | 'part',
    options: readonly string[],
    text: (value: string) => string,
  ) => (
    <Choice
      label={words(`service-circle.${field}`)}
      none={words('service-circle.choose-one')}
      options={options.map((value) => ({ value, text: text(value) }))}
      value={moment[field]}
      set={(value) => set(field)(value as Moment[typeof field])}
    />
  );
  return (
    <div class="details">
      {truth && choice('reason', REASONS, (one) => words(`service-circle.reason.${one}`))}
      {fail && choice('device', DEVICES, (one) => words(`service-circle.device.${one}`))}
      {fail && area('proof')}
      <fieldset class="feelings">
        <legend>{words('service-circle.feeling')}</legend>
        {FEELINGS.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              checked={moment.feeling === value}
              onChange={() => set('feeling')(value)}
            />
            <span>{words(`service-circle.feeling.${value}`)}</span>
          </label>
        ))}
      </fieldset>
      {area('expects')}
      <div class="details-pair">
        {choice('factor', FACTOR_NAMES, (one) => words(`service-circle.factor.${one}`))}
        {factor !== '' &&
          choice('part', FACTORS[factor], (one) => words(`service-circle.part.${factor}.${one}`))}
      </div>
      {area('who')}
      {area('evidence')}
      {area('standard')}
      <NumberField
        words={words}
        label={words('service-circle.accuracy.step', { common: props.circle.accuracy })}
        value={moment.accuracy}
        min={0}
        max={100}
        step={0.1}
        set={set('accuracy')}
      />
      <Where {...props} id={id} key={placeOf(props.circle, id)} />
      <div class="details-foot">
        <Area
          label={words('service-circle.rename')}
          value={moment.name}
          usual={name}
          most={LONGEST_NAME}
          set={set('name')}
          focus={`name:${id}`}
        />
        <TakeOff {...props} id={id} />
      </div>
    </div>
  );
}
