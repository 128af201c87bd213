import { KeyItem } from '../../ui/quiz/KeyItem.tsx';
import type { Words } from '../../ui/words.ts';
import { placesOf } from './places.ts';
import type { AllocationTask } from './task.ts';
import { goalText } from './view/texts.ts';

interface KeyProps {
  readonly task: AllocationTask;
  readonly words: Words;
}

/** Every decision with what stands up and what is said about the rest; the goals, and the rule. */
export function AllocationKey({ task, words }: KeyProps) {
  return (
    <>
      <ol class="key">
        {placesOf(task).map((place) => {
          const item = task.items.find(({ id }) => id === place.id);
          return (
            <KeyItem
              key={place.id}
              prompt={
                <p>
                  <strong>{place.name}</strong> {item?.situation}
                </p>
              }
              groups={place.asks.map(({ prompt, options }) => ({
                name: prompt,
                answers: options.map(({ id, text, correct, feedback }) => ({
                  id,
                  text,
                  right: correct,
                  comment: feedback,
                })),
              }))}
              closing={null}
              words={words}
            />
          );
        })}
      </ol>
      <ul>
        {task.measures.map((measure) => (
          <li key={measure.id}>
            {measure.name} {goalText(measure, words)}
          </li>
        ))}
      </ul>
      <p>{task.because}</p>
    </>
  );
}
