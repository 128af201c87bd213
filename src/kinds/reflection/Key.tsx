import type { Words } from '../../ui/words.ts';
import type { ReflectionTask } from './task.ts';

/** The prompts as instructors need them: there is no right answer, so they say what to listen for. */
export function ReflectionKey({
  task,
  words,
}: {
  readonly task: ReflectionTask;
  readonly words: Words;
}) {
  return (
    <>
      <p>{words('reflection.key')}</p>
      <ol class="key">
        {task.items.map(({ id, prompt, help, choices = [] }) => (
          <li key={id} class="key-item">
            <div class="key-prompt">
              <p>{prompt}</p>
            </div>
            {help && <p>{help}</p>}
            {choices.length > 0 && (
              <ul class="key-answers">
                {choices.map((choice) => (
                  <li key={choice.id}>
                    <p>{choice.text}</p>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <p>{task.closing}</p>
    </>
  );
}
