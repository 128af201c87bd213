import type { Words } from '../../../ui/words.ts';
import { hadOf } from '../state/had.ts';
import type { ConversationState, ConversationTask, Talk } from '../task.ts';
import { follow } from '../way/follow.ts';
import { readGauges } from '../way/gauges.ts';
import { repliesOf } from '../way/order.ts';
import { Mirror } from './Mirror.tsx';
import { valueText } from './texts.ts';

interface SheetProps {
  readonly task: ConversationTask;
  readonly state: ConversationState;
  readonly words: Words;
}

/** The talks on paper: as a script of what was said, or with the first choice still to be made. */
export function Sheet({ task, state, words }: SheetProps) {
  return (
    <ol class="sheet talk-sheet">
      {task.items.map((talk) => (
        <li key={talk.id}>
          <p>
            <strong>{talk.title}</strong>
          </p>
          <p>{talk.situation}</p>
          <p>{words('conversation.person', { person: talk.person })}</p>
          <Script task={task} state={state} talk={talk} words={words} />
        </li>
      ))}
    </ol>
  );
}

function Script({ task, state, talk, words }: SheetProps & { readonly talk: Talk }) {
  const { runs, run } = hadOf(state, talk);
  const way = follow(talk, run ?? runs.at(-1) ?? []);
  if (!way) return null;
  const { turns, at } = way;
  const told = !task.assigned?.blind;
  const other = (says: string, manner: string | undefined) => (
    <p>
      <strong>{words('conversation.script', { who: words('conversation.other') })}</strong>{' '}
      {manner && words('conversation.manner', { manner })} {says}
    </p>
  );
  return (
    <>
      {turns.map(({ node, reply }, index) => (
        <div class="sheet-turn" key={index}>
          {other(node.says, node.manner)}
          <p>
            <strong>{words('conversation.script', { who: words('conversation.you') })}</strong>{' '}
            {reply.manner && words('conversation.manner', { manner: reply.manner })} {reply.text}
          </p>
          {told && (
            <p class="sheet-told">
              <strong>{words(`conversation.worth.${reply.worth}`)}</strong> {reply.feedback}
            </p>
          )}
          {told && <Mirror task={task} reply={reply} />}
        </div>
      ))}
      {other(at.says, at.manner)}
      {at.end ? (
        <p>
          <strong>{at.end.title}</strong> {at.end.text}
        </p>
      ) : (
        <ul class="sheet-options" data-pagefind-ignore>
          {repliesOf(talk, at, state.seed).map(({ id, text, manner }) => (
            <li key={id}>
              {manner && words('conversation.manner', { manner })} {text}
            </li>
          ))}
        </ul>
      )}
      {told && turns.length > 0 && task.gauges.length > 0 && (
        <p class="sheet-status">
          {readGauges(
            task.gauges,
            turns.map(({ reply }) => reply),
          )
            .map((one) =>
              words('conversation.reading', {
                name: one.gauge.name,
                value: valueText(one, words),
              }),
            )
            .join(' ')}
        </p>
      )}
    </>
  );
}
