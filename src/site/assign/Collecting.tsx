import { COLLECT, FIELDS, type Field } from '../../core/assign/assignment.ts';
import { canSeal } from '../../exchange/key.ts';
import { askCaution } from './cautions.ts';
import { Pick, Radios } from './fields.tsx';
import { KeyPanel } from './KeyPanel.tsx';
import type { FormProps } from './props.ts';
import type { KeyHold } from './use-key.ts';

interface CollectingProps extends FormProps {
  readonly keyHold: KeyHold;
}

/** Whether and how work is handed in, and what students say of themselves. */
export function Collecting({ words, assignment, set, keyHold }: CollectingProps) {
  const { collect, ask } = assignment;
  const caution = askCaution(ask);
  const cannotSeal = keyHold.ready && !canSeal();
  const askFor = (field: Field, need: string) => {
    const { [field]: _, ...others } = ask;
    const asked = need === 'required' || need === 'optional' ? { [field]: need } : {};
    set({ ask: { ...others, ...asked } });
  };
  return (
    <>
      <Radios
        legend={words('assign.collect')}
        value={collect}
        options={COLLECT.map((value) => ({
          value,
          label: words(`assign.collect.${value}`),
          hint:
            value === 'sealed' && cannotSeal
              ? words('assign.collect.sealed.cannot')
              : words(`assign.collect.${value}.hint`),
          disabled: value === 'sealed' && cannotSeal && collect !== 'sealed',
        }))}
        set={(value) => set({ collect: value })}
      />
      {collect === 'sealed' && !cannotSeal && <KeyPanel words={words} hold={keyHold} />}
      {collect !== 'none' && (
        <fieldset class="assign-ask">
          <legend>{words('assign.ask')}</legend>
          <div class="assign-trio">
            {FIELDS.map((field) => (
              <Pick
                key={field}
                label={words(`assign.ask.${field}`)}
                value={ask[field] ?? 'not'}
                options={['not', 'optional', 'required'].map((need) => ({
                  value: need,
                  text: words(`assign.ask.need.${need}`),
                }))}
                set={(need) => askFor(field, need)}
              />
            ))}
          </div>
          <p role="status" class={caution === 'nobody' ? 'assign-wrong' : 'field-hint'}>
            {caution && words(`assign.ask.${caution}`)}
          </p>
        </fieldset>
      )}
    </>
  );
}
