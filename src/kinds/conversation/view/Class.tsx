import { useId, useState } from 'preact/hooks';
import type { Words } from '../../../ui/words.ts';
import type { ConversationState, ConversationTask } from '../task.ts';
import { countNodes, type NodeCount } from '../way/class.ts';
import { Worth } from './Worth.tsx';

interface ClassProps {
  readonly task: ConversationTask;
  readonly states: readonly ConversationState[];
  readonly words: Words;
}

/** Which ways a class took: at each turn how many said what, and how it ended for how many. */
export function Class({ task, states, words }: ClassProps) {
  const id = useId();
  const [chosen, choose] = useState('');
  const talk = task.items.find((one) => one.id === chosen) ?? task.items[0];
  const counts = talk ? countNodes(talk, states) : [];
  return (
    <div class="talk-class">
      {task.items.length > 1 && (
        <p class="class-scene">
          <label for={id}>{words('conversation.class.talk')}</label>
          <select id={id} value={talk?.id} onChange={(event) => choose(event.currentTarget.value)}>
            {task.items.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </p>
      )}
      {counts.length === 0 ? (
        <p class="muted">{words('conversation.class.none')}</p>
      ) : (
        <>
          <p class="muted">{words('conversation.class.first')}</p>
          <ol class="talk-class-nodes">
            {counts.map((count) => (
              <li key={count.node.id}>
                <Counted {...count} words={words} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Counted({ node, students, replies, words }: NodeCount & { readonly words: Words }) {
  return (
    <>
      <p class="talk-class-head">
        <strong>{node.end ? node.end.title : node.says}</strong>{' '}
        <span class="muted">
          {words('conversation.class.students', { count: students })}
          {node.end && ` · ${words(`conversation.outcome.${node.end.outcome}`)}`}
          {node.end?.customer && ` · ${words(`conversation.customer.${node.end.customer}`)}`}
        </span>
      </p>
      {replies.length > 0 && (
        <ul>
          {replies.map(({ reply, students: count }) => (
            <li key={reply.id}>
              <span>{reply.text}</span>
              <Worth worth={reply.worth} words={words} />
              <span class="gauge-bar" style={{ '--share': count / students }} aria-hidden="true" />
              <span class="talk-class-count">
                {words('conversation.class.of', { count, students })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
