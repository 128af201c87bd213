import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Status } from '../../core/quiz/answer.ts';
import { Icon } from '../Icon.tsx';
import type { Words } from '../words.ts';

interface Comment {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
}

interface OutcomeProps {
  readonly status: Status;
  readonly verdict: string;
  /** What is said about the answer. */
  readonly children: ComponentChildren;
  /** The rule behind it, once the question is over. */
  readonly closing?: ComponentChildren;
  /** What there is to say about options not chosen. */
  readonly others?: readonly Comment[];
  readonly words: Words;
}

/**
 * What came of the last check. The keyboard is taken here, so the group is named and described by
 * what is to be heard first.
 */
export function Outcome({ status, verdict, children, closing, others = [], words }: OutcomeProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: words to hear together, not fields of a form
    <div
      class="item-feedback"
      role="group"
      aria-labelledby={id}
      aria-describedby={`${id}-told`}
      tabIndex={-1}
    >
      <p class="verdict" id={id} data-status={status}>
        <Icon name={status === 'solved' ? 'right' : status === 'revealed' ? 'shown' : 'wrong'} />
        {verdict}
      </p>
      <div id={`${id}-told`}>{children}</div>
      {closing && <div class="closing">{closing}</div>}
      {others.length > 0 && (
        <details class="others">
          <summary>{words('quiz.others')}</summary>
          {others.map((option) => (
            <Told key={option.id} option={option} name />
          ))}
        </details>
      )}
    </div>
  );
}

interface ToldProps {
  readonly option: Comment;
  readonly name: boolean;
  /** Whether it is right, in words, beside a sign: where several options were judged at once. */
  readonly mark?: string;
}

/** The feedback on one option, below its text where that is not plain from what was chosen. */
export function Told({ option, name, mark = '' }: ToldProps) {
  return (
    <p class="told" data-right={option.correct} data-marked={mark !== ''}>
      {mark && (
        <>
          <Icon name={option.correct ? 'right' : 'wrong'} />
          <span class="visually-hidden">{mark} </span>
        </>
      )}
      {name && <strong>{option.text} </strong>}
      {option.feedback}
    </p>
  );
}
