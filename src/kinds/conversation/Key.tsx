import { Icon } from '../../ui/Icon.tsx';
import type { Words } from '../../ui/words.ts';
import type { ConversationTask, Talk, TalkNode } from './task.ts';
import { leadsText } from './view/leads.ts';
import { Mirror } from './view/Mirror.tsx';
import { inOrder } from './way/class.ts';

interface KeyProps {
  readonly task: ConversationTask;
  readonly words: Words;
}

/** Every talk with all its turns: what each reply is worth, why, and where it leads. */
export function ConversationKey({ task, words }: KeyProps) {
  return (
    <ol class="key">
      {task.items.map((talk) => (
        <li key={talk.id} class="key-item">
          <div class="key-prompt">
            <p>
              <strong>{talk.title}</strong>
            </p>
            <p>{talk.situation}</p>
            <p>{words('conversation.person', { person: talk.person })}</p>
          </div>
          {inOrder(talk).map((node) => (
            <Node key={node.id} task={task} talk={talk} node={node} words={words} />
          ))}
        </li>
      ))}
    </ol>
  );
}

interface NodeProps extends KeyProps {
  readonly talk: Talk;
  readonly node: TalkNode;
}

function Node({ task, talk, node, words }: NodeProps) {
  const { says, replies = [], end } = node;
  return (
    <>
      <p class="key-draft">
        {says}
        {end && (
          <>
            {' '}
            <strong>
              {end.title} ({words(`conversation.outcome.${end.outcome}`)})
            </strong>
          </>
        )}
      </p>
      {replies.length > 0 && (
        <ul class="key-answers">
          {replies.map((reply) => (
            <li key={reply.id} data-right={reply.worth === 'good'}>
              <p>
                <Icon
                  name={
                    reply.worth === 'good' ? 'right' : reply.worth === 'fair' ? 'half' : 'wrong'
                  }
                />
                <span class="visually-hidden">{words(`conversation.worth.${reply.worth}`)}</span>{' '}
                <strong>{reply.text}</strong> {reply.feedback} {leadsText(talk, reply, words)}
              </p>
              <Mirror task={task} reply={reply} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
