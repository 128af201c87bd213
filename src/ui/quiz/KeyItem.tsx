import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';
import type { Words } from '../words.ts';

type Answers = readonly {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  readonly comment: string;
}[];

interface KeyItemProps {
  readonly prompt: ComponentChildren;
  /** What is right, and what other answers mix up; in the author's order. */
  readonly answers?: Answers;
  /** The same, where several things are to be chosen. */
  readonly groups?: readonly { readonly name: string; readonly answers: Answers }[];
  /** The rule behind the answer. */
  readonly closing: ComponentChildren;
  readonly words: Words;
}

/** One question with all that is said about its answers: for the instructor's answer key. */
export function KeyItem({ prompt, answers = [], groups = [], closing, words }: KeyItemProps) {
  return (
    <li class="key-item">
      <div class="key-prompt">{prompt}</div>
      {answers.length > 0 && <List answers={answers} words={words} />}
      {groups.map((group) => (
        <div key={group.name} class="key-group">
          <p class="key-ask">{group.name}</p>
          <List answers={group.answers} words={words} />
        </div>
      ))}
      <div class="key-closing">{closing}</div>
    </li>
  );
}

function List({ answers, words }: { readonly answers: Answers; readonly words: Words }) {
  return (
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
  );
}
