import type { Words } from '../../../ui/words.ts';

interface LineProps {
  readonly who: 'other' | 'you';
  readonly text: string;
  readonly manner: string | undefined;
  readonly words: Words;
}

/** One line of a talk, and how it is said. */
export function Line({ who, text, manner, words }: LineProps) {
  return (
    <div class="talk-line" data-who={who}>
      <p class="talk-who">{words(`conversation.${who}`)}</p>
      {manner && <p class="talk-manner">{manner}</p>}
      <p>{text}</p>
    </div>
  );
}
