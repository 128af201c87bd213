import { useId, useState } from 'preact/hooks';
import type { Card } from './cards.ts';
import { otherLang, useSpeech } from './speech.ts';

interface TypingProps {
  readonly card: Card;
  /** Compares what was typed and shows the answer; '' only shows it. */
  readonly check: (text: string) => void;
}

/** Where the term is typed, for those who would rather not just think it. */
export function Typing({ card, check }: TypingProps) {
  const { words, language } = useSpeech();
  const id = useId();
  const [text, setText] = useState('');
  const isOther = card.kind === 'term' && card.side === 'translate';
  return (
    <form
      class="review-typing"
      onSubmit={(event) => {
        event.preventDefault();
        check(text);
      }}
    >
      <label for={id}>{words('review.type')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        lang={isOther ? otherLang(language) : undefined}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="button primary">
          {words('review.check')}
        </button>
        <button type="button" class="button" onClick={() => check('')}>
          {words('review.show')}
        </button>
      </div>
    </form>
  );
}
