import type { Words } from '../../../ui/words.ts';
import type { ConversationTask, Reply, Talk } from '../task.ts';
import { leadsText } from './leads.ts';
import { Mirror } from './Mirror.tsx';
import { Worth } from './Worth.tsx';

interface OthersProps {
  readonly task: ConversationTask;
  readonly talk: Talk;
  readonly replies: readonly Reply[];
  readonly words: Words;
}

/** The replies that were not taken: what each is worth, where it leads, and why, for who asks. */
export function Others({ task, talk, replies, words }: OthersProps) {
  if (replies.length === 0) return null;
  return (
    <details class="others">
      <summary>{words('conversation.others', { count: replies.length })}</summary>
      <ul class="talk-others">
        {replies.map((reply) => (
          <li key={reply.id}>
            {reply.manner && <p class="talk-manner">{reply.manner}</p>}
            <p>{reply.text}</p>
            <Worth worth={reply.worth} words={words} />
            <p class="muted">{leadsText(talk, reply, words)}</p>
            <details class="talk-why">
              <summary>{words('conversation.why')}</summary>
              <p>{reply.feedback}</p>
              <Mirror task={task} reply={reply} />
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}
