import { KeyItem } from '../../ui/quiz/KeyItem.tsx';
import type { Words } from '../../ui/words.ts';
import type { ChoiceTask } from './model.ts';

/** Every question with its answers and reasons, for instructors. */
export function ChoiceKey({ task, words }: { readonly task: ChoiceTask; readonly words: Words }) {
  return (
    <ol class="key">
      {task.items.map(({ id, prompt, options, because }) => (
        <KeyItem
          key={id}
          prompt={<p>{prompt}</p>}
          answers={options.map((one) => ({ ...one, right: one.correct, comment: one.feedback }))}
          closing={<p>{because}</p>}
          words={words}
        />
      ))}
    </ol>
  );
}
