import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';
import type { Words } from '../words.ts';

interface KeyItemProps {
  readonly prompt: ComponentChildren;
  /** What is right, and what other answers mix up; in the author's order. */
  readonly answers: readonly {
    readonly id: string;
    readonly text: string;
    readonly right: boolean;
    readonly comment: string;
  }[];
  /** The rule behind the answer. */
  readonly closing: ComponentChildren;
  readonly words: Words;
}

/** One question with all that is said about its answers: for the instructor's answer key. */
export function KeyItem({ prompt, answers, closing, words }: KeyItemProps) {
  return (
    <li class="key-item">
      <div class="key-prompt">{prompt}</div>
      <ul class="key-answers">
        {answers.map(({ id, text, right, comment }) => (
          <li key={id} data-right={right}>
            <p>
              <Icon name={right ? 'right' : 'wrong'} />
              <span class="visually-hidden">{words(right ? 'key.right' : 'key.wrong')}</span>{' '}
              <strong>{text}</strong> {comment}
            </p>
          </li>
        ))}
      </ul>
      <div class="key-closing">{closing}</div>
    </li>
  );
}
