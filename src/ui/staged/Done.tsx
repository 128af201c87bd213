import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';
import type { Words } from '../words.ts';
import { choiceText } from './named.ts';
import type { StageProps } from './types.ts';

interface DoneProps extends Pick<StageProps, 'now' | 'words'> {
  readonly name: string;
  readonly about: Readonly<Record<string, string>>;
  /** The stage as it was. */
  readonly children: ComponentChildren;
}

/** A stage that is over, in one line with what holds from it; all of it can be unfolded. */
export function Done({ now, name, about, words, children }: DoneProps) {
  const mark = now.standing === 'right' ? 'right' : 'shown';
  return (
    <details class="stage stage-done" {...about}>
      <summary>
        <Icon name={mark} />
        <span class="visually-hidden">{words(`quiz.mark.${mark}`)} </span>
        <strong>{name}</strong> <span class="stage-held">{heldText(now, words)}</span>
      </summary>
      {children}
    </details>
  );
}

/** What was decided: each decision, or, where the same comes back, how often which. */
function heldText({ stage, held }: StageProps['now'], words: Words): string {
  const texts = stage.asks.flatMap(({ id, options }) => {
    const text = options.find((option) => option.id === held[id])?.text;
    return text === undefined ? [] : [text];
  });
  const kinds = [...new Set(texts)];
  if (stage.asks.length <= 2 || kinds.length === texts.length) return texts.join(' · ');
  return kinds
    .map((text) => choiceText(text, String(texts.filter((one) => one === text).length), words))
    .join(' · ');
}
