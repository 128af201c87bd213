import type { Words } from '../../../ui/words.ts';
import type { Reply } from '../task.ts';

interface RepliesProps {
  readonly replies: readonly Reply[];
  readonly say: (reply: string) => void;
  readonly words: Words;
}

/** What one can say now; said as soon as it is chosen. */
export function Replies({ replies, say, words }: RepliesProps) {
  return (
    <fieldset class="talk-replies">
      <legend>{words('conversation.reply')}</legend>
      {replies.map(({ id, text, manner }) => (
        <button key={id} type="button" class="talk-reply" value={id} onClick={() => say(id)}>
          {manner && <span class="talk-manner">{manner}</span>}
          <span>{text}</span>
        </button>
      ))}
    </fieldset>
  );
}
