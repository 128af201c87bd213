import type { Confidence } from '../../core/quiz/types.ts';
import { Icon } from '../Icon.tsx';
import type { Words } from '../words.ts';
import { markOf } from './OptionList.tsx';

interface WorkOptionsProps {
  readonly options: readonly {
    readonly id: string;
    readonly correct: boolean;
    readonly text: string;
    readonly feedback: string;
  }[];
  /** What was chosen, oldest first. */
  readonly tries: readonly {
    readonly picked: readonly string[];
    readonly sure: Confidence | null;
  }[];
  readonly words: Words;
}

/** All options of a question, with the tries that chose them and what is said about wrong ones. */
export function WorkOptions({ options, tries, words }: WorkOptionsProps) {
  return (
    <ul class="work-options">
      {options.map((option) => {
        const chosen = tries.flatMap((attempt, index) =>
          attempt.picked.includes(option.id) ? [{ number: index + 1, sure: attempt.sure }] : [],
        );
        const mark = markOf(option, { closed: true, out: false, chosen: chosen.length > 0 });
        return (
          <li key={option.id} data-mark={mark}>
            <p>
              {mark && <Icon name={option.correct ? 'right' : 'wrong'} />}
              {option.text}
              {mark && <span class="visually-hidden"> {words(`quiz.mark.${mark}`)}</span>}
              {chosen.map(({ number, sure }) => (
                <span key={number} class="work-try">
                  {words(tries.length > 1 ? 'quiz.work.try' : 'quiz.work.chosen', { number })}
                  {sure !== null && <small> {words(`quiz.sure.${sure}`)}</small>}
                </span>
              ))}
            </p>
            {mark === 'wrong' && <p class="work-comment">{option.feedback}</p>}
          </li>
        );
      })}
    </ul>
  );
}
