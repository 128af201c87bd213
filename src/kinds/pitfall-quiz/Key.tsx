import { KeyItem } from '../../ui/quiz/KeyItem.tsx';
import type { Words } from '../../ui/words.ts';
import { type PitfallTask, pitfallQuiz } from './model.ts';

/** Every draft with its pitfall, its repair and what the other answers mix up, for instructors. */
export function PitfallKey({ task, words }: { readonly task: PitfallTask; readonly words: Words }) {
  const questions = pitfallQuiz.items(task);
  return (
    <ol class="key">
      {task.items.map(({ id, situation, standard, repair, because }) => (
        <KeyItem
          key={id}
          prompt={
            <>
              <p>{situation}</p>
              <p class="key-draft">{standard}</p>
            </>
          }
          answers={(questions.find((one) => one.id === id)?.options ?? []).map((one) => ({
            ...one,
            right: one.correct,
            comment: one.feedback,
          }))}
          closing={
            <>
              {repair && (
                <p>
                  <strong>{words('pitfall-quiz.repair')}</strong> {repair}
                </p>
              )}
              <p>{because}</p>
            </>
          }
          words={words}
        />
      ))}
    </ol>
  );
}
