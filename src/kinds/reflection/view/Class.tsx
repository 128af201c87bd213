import type { Words } from '../../../ui/words.ts';
import { isWritten } from '../state/answers.ts';
import type { ReflectionState, ReflectionTask } from '../task.ts';

interface ClassProps {
  readonly task: ReflectionTask;
  readonly states: readonly ReflectionState[];
  /** For each state the prompts its student was given. */
  readonly given: readonly ReadonlySet<string>[];
  readonly words: Words;
}

/** How many answered each prompt, and what they picked. What anybody wrote is not shown here. */
export function Class({ task, states, given, words }: ClassProps) {
  return (
    <ol class="reflection-work">
      {task.items.map(({ id, prompt, choices = [] }) => {
        const asked = states.filter((_, index) => given[index]?.has(id));
        const count = (test: (state: ReflectionState) => boolean) => asked.filter(test).length;
        const written = count(({ answers }) => isWritten(answers[id]));
        return (
          <li key={id}>
            <p class="reflection-asked">{prompt}</p>
            <p>{words('reflection.class.written', { count: written, of: asked.length })}</p>
            {choices.length > 0 && (
              <ul class="reflection-tally">
                {choices.map((choice) => {
                  const picked = count(({ answers }) => answers[id]?.choice === choice.id);
                  return (
                    <li key={choice.id}>
                      <span>{choice.text}</span>
                      <meter min={0} max={Math.max(1, asked.length)} value={picked} aria-hidden />
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
