import type { Words } from '../../../ui/words.ts';
import { isWritten } from '../state/answers.ts';
import type { ReflectionState, ReflectionTask } from '../task.ts';

interface ClassProps {
  readonly task: ReflectionTask;
  readonly states: readonly ReflectionState[];
  readonly words: Words;
}

/** How many answered each prompt, and what they picked. What anybody wrote is not shown here. */
export function Class({ task, states, words }: ClassProps) {
  const count = (test: (state: ReflectionState) => boolean) => states.filter(test).length;
  return (
    <ol class="reflection-work">
      {task.items.map(({ id, prompt, choices = [] }) => {
        const written = count(({ answers }) => isWritten(answers[id]));
        return (
          <li key={id}>
            <p class="reflection-asked">{prompt}</p>
            <p>{words('reflection.class.written', { count: written, of: states.length })}</p>
            {choices.length > 0 && (
              <ul class="reflection-tally">
                {choices.map((choice) => {
                  const picked = count(({ answers }) => answers[id]?.choice === choice.id);
                  return (
                    <li key={choice.id}>
                      <span>{choice.text}</span>
                      <meter min={0} max={Math.max(1, states.length)} value={picked} aria-hidden />
                      <strong>{picked}</strong>
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
