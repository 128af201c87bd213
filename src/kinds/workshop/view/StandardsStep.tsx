import { Heading } from '../../../ui/Heading.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { firstFree } from '../state/fields.ts';
import { truthsOf } from '../state/standing.ts';
import { MOST, type Moment, type Written } from '../state/types.ts';
import { Checked } from './Checked.tsx';
import type { StepProps } from './props.ts';
import { quoted } from './quoted.ts';

/** One standard for each moment of truth, or more; the checker beside each. */
export function StandardsStep(props: StepProps) {
  const { state, act, words } = props;
  const truths = truthsOf(state);
  const others = state.standards.filter(({ moment }) => !truths.some(({ id }) => id === moment));
  const full = state.standards.length >= MOST.standards;
  return (
    <ol class="workshop-cards">
      {truths.map((moment) => {
        const own = state.standards.filter((one) => one.moment === moment.id);
        return (
          <li key={moment.id} class="workshop-card">
            <Heading below class="workshop-card-title">
              {moment.name}
            </Heading>
            <Because moment={moment} />
            {own.map((one) => (
              <OneStandard key={one.id} {...props} own={one} />
            ))}
            {!full && (
              <button
                type="button"
                class={own.length === 0 ? 'button' : 'button small'}
                data-focus={`new:${moment.id}`}
                onClick={() =>
                  act(
                    { do: 'standard', moment: moment.id },
                    `first:${firstFree('standard-', state.standards)}`,
                  )
                }
              >
                <Icon name="plus" />{' '}
                {words(own.length === 0 ? 'workshop.standard.write' : 'workshop.standard.another')}
              </button>
            )}
          </li>
        );
      })}
      {others.map((one) => (
        <li key={one.id} class="workshop-card">
          <Heading below class="workshop-card-title">
            {state.moments.find(({ id }) => id === one.moment)?.name ?? words('workshop.no-moment')}
          </Heading>
          <p class="workshop-advice">{words('workshop.standard.astray')}</p>
          <label class="workshop-field">
            <span>{words('workshop.standard.under')}</span>
            <select
              value={one.moment}
              onChange={({ currentTarget }) =>
                act({ do: 'under', id: one.id, moment: currentTarget.value })
              }
            >
              <option value={one.moment}>–</option>
              {truths.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <OneStandard {...props} own={one} />
        </li>
      ))}
    </ol>
  );
}

/** What was found out about the moment in the step before. */
function Because({ moment: { says, key, need } }: { readonly moment: Moment }) {
  const parts = [quoted(says), key.trim(), need.trim()].filter(Boolean);
  // A dot never begins a line.
  return parts.length > 0 ? <p class="workshop-because">{parts.join('\u00a0· ')}</p> : null;
}

function OneStandard(props: StepProps & { readonly own: Written }) {
  const { act, words, own } = props;
  return (
    <Checked {...props} draft="first" standard={own.first}>
      <button
        type="button"
        class="link workshop-remove"
        onClick={() => act({ do: 'discard', id: own.id }, `new:${own.moment}`)}
      >
        {words('workshop.standard.discard')}
      </button>
    </Checked>
  );
}
