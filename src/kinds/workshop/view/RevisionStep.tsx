import { Heading } from '../../../ui/Heading.tsx';
import { isWritten, momentOf } from '../state/standing.ts';
import type { Written } from '../state/types.ts';
import { asSentence } from './as-sentence.ts';
import { Checked } from './Checked.tsx';
import { Compared } from './Compared.tsx';
import { Field } from './fields.tsx';
import type { StepProps } from './props.ts';
import { Share } from './Share.tsx';

/** What the trial changes: standards written anew, before and after side by side, or dropped. */
export function RevisionStep(props: StepProps) {
  const { task, state, words } = props;
  return (
    <>
      <details class="workshop-questions">
        <summary>{words('workshop.questions')}</summary>
        <ol>
          {task.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </details>
      <ol class="workshop-cards">
        {state.standards.map((own) => (
          <li key={own.id} class="workshop-card" data-item={own.id} data-dropped={own.dropped}>
            <Heading below class="workshop-card-title">
              {momentOf(state, own) || words('workshop.no-moment')}
            </Heading>
            <p class="workshop-because">{asSentence(own.first, words)}</p>
            <Share rows={own.rows} words={words} />
            <Choices {...props} own={own} />
            {own.revised !== null && !own.dropped && (
              <>
                <Checked {...props} own={own} draft="revised" standard={own.revised} />
                <Compared before={own.first} after={own.revised} words={words} />
              </>
            )}
            {(own.revised !== null || own.dropped) && (
              <Field
                label={words(own.dropped ? 'workshop.why.dropped' : 'workshop.why.revised')}
                value={own.why}
                set={(text) => props.act({ do: 'why', id: own.id, text })}
                words={words}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

interface OwnProps extends StepProps {
  readonly own: Written;
}

function Choices({ act, words, own }: OwnProps) {
  const { id, dropped, revised } = own;
  return (
    <p class="buttons">
      {!dropped && (
        <button
          type="button"
          class="button small"
          aria-disabled={revised === null && !isWritten(own.first)}
          data-focus={`revise:${id}`}
          onClick={() =>
            act({ do: 'revise', id, is: revised === null }, revised === null ? `revised:${id}` : '')
          }
        >
          {words(revised === null ? 'workshop.revise' : 'workshop.revise.undo')}
        </button>
      )}
      <button
        type="button"
        class="button small"
        aria-pressed={dropped}
        onClick={() => act({ do: 'drop', id, is: !dropped })}
      >
        {words(dropped ? 'workshop.drop.undo' : 'workshop.drop')}
      </button>
    </p>
  );
}
