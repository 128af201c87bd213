import type { Words } from '../../../ui/words.ts';
import type { Talk } from '../task.ts';

interface SituationProps {
  readonly talk: Talk;
  /** Once the talk is under way it can be looked up, and takes no room. */
  readonly folded: boolean;
  readonly words: Words;
}

/** Where one is, who one is, and who is there. */
export function Situation({ talk, folded, words }: SituationProps) {
  const text = (
    <div class="talk-situation">
      <p>{talk.situation}</p>
      <p class="talk-person">{words('conversation.person', { person: talk.person })}</p>
    </div>
  );
  if (!folded) return text;
  return (
    <details class="talk-again">
      <summary>{words('conversation.situation')}</summary>
      {text}
    </details>
  );
}
