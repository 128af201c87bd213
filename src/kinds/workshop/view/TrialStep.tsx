import { useId } from 'preact/hooks';
import { localIso } from '../../../core/class/local-iso.ts';
import { Heading } from '../../../ui/Heading.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { isCounted, momentOf } from '../state/standing.ts';
import { MOST, type Row, type Written } from '../state/types.ts';
import { asSentence } from './as-sentence.ts';
import { Cases, Field } from './fields.tsx';
import type { StepProps } from './props.ts';
import { Share } from './Share.tsx';

/** The log: what was seen when the standards were tried, and how little that proves yet. */
export function TrialStep(props: StepProps) {
  const { state, act, words } = props;
  return (
    <ol class="workshop-cards">
      {state.standards.map((own) => (
        <li key={own.id} class="workshop-card" data-item={own.id}>
          <Heading below class="workshop-card-title">
            {momentOf(state, own) || words('workshop.no-moment')}
          </Heading>
          <p class="workshop-because">{asSentence(own.first, words)}</p>
          <ol class="workshop-log">
            {own.rows.map((row) => (
              <LogRow key={row.id} {...props} own={own} row={row} />
            ))}
          </ol>
          {own.rows.length < MOST.rows && (
            <button
              type="button"
              class="button small"
              data-focus={`log:${own.id}`}
              onClick={() =>
                act({ do: 'row', id: own.id, date: localIso(Date.now(), '').slice(0, 10) })
              }
            >
              <Icon name="plus" />{' '}
              {words(own.rows.length === 0 ? 'workshop.log.begin' : 'workshop.log.add')}
            </button>
          )}
          <div aria-live="polite">
            <Share rows={own.rows} words={words} />
          </div>
        </li>
      ))}
    </ol>
  );
}

interface LogRowProps extends StepProps {
  readonly own: Written;
  readonly row: Row;
}

function LogRow({ act, words, own: { id }, row }: LogRowProps) {
  const wrong = useId();
  const isWrong = row.kept !== null && row.seen !== null && !isCounted(row) && row.kept > row.seen;
  return (
    <li>
      <div class="workshop-log-row">
        <label class="workshop-field">
          <span>{words('workshop.log.date')}</span>
          <input
            type="date"
            value={row.date}
            onChange={({ currentTarget: { value: text } }) =>
              act({ do: 'entry', id, row: row.id, field: 'date', text })
            }
          />
        </label>
        <Cases
          label={words('workshop.log.seen')}
          value={row.seen}
          says={isWrong ? wrong : undefined}
          set={(value) => act({ do: 'count', id, row: row.id, field: 'seen', value })}
        />
        <Cases
          label={words('workshop.log.kept')}
          value={row.kept}
          wrong={isWrong}
          says={isWrong ? wrong : undefined}
          set={(value) => act({ do: 'count', id, row: row.id, field: 'kept', value })}
        />
        {isWrong && (
          <p class="workshop-over" id={wrong} role="alert">
            {words('workshop.log.wrong')}
          </p>
        )}
        <Field
          label={words('workshop.log.where')}
          value={row.where}
          set={(text) => act({ do: 'entry', id, row: row.id, field: 'where', text })}
          words={words}
        />
      </div>
      <Field
        label={words('workshop.log.what')}
        value={row.what}
        set={(text) => act({ do: 'entry', id, row: row.id, field: 'what', text })}
        words={words}
      />
      <button
        type="button"
        class="link workshop-remove"
        onClick={() => act({ do: 'strike', id, row: row.id }, `log:${id}`)}
      >
        {words('workshop.log.strike')}
      </button>
    </li>
  );
}
