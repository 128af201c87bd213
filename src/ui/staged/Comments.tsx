import { type ComponentChildren, Fragment } from 'preact';
import { Told } from '../quiz/Outcome.tsx';
import type { Words } from '../words.ts';
import type { Comments as Said } from './said.ts';

interface CommentsProps {
  readonly comments: Said;
  /** Whether several things were judged at once, so that each says how it went. */
  readonly several: boolean;
  readonly isSolved: boolean;
  /** What came of an option, where one alone was judged. */
  readonly later: (option: string) => ComponentChildren;
  readonly words: Words;
}

/** What is said about what a check judged, and, folded, about what was found right before. */
export function Comments({ comments, several, isSolved, later, words }: CommentsProps) {
  const { told, before } = comments;
  const mark = ({ correct }: { readonly correct: boolean }) =>
    several ? words(correct ? 'quiz.mark.right' : 'quiz.mark.wrong') : '';
  return (
    <>
      {told.map((option) => (
        <Fragment key={option.id}>
          <Told
            option={option}
            name={several || told.length > 1 || !isSolved}
            mark={mark(option)}
          />
          {!several && later(option.id)}
        </Fragment>
      ))}
      {before.length > 0 && (
        <details class="others">
          <summary>{words('staged.before')}</summary>
          {before.map((option) => (
            <Told key={option.id} option={option} name mark={mark(option)} />
          ))}
        </details>
      )}
    </>
  );
}
