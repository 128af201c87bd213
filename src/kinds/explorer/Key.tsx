import { KeyItem } from '../../ui/quiz/KeyItem.tsx';
import type { Words } from '../../ui/words.ts';
import type { ExplorerItem, ExplorerTask } from './task.ts';
import { numberText } from './text.ts';
import { solutionText } from './view/texts.ts';

/** Every question with its answer and the mistakes that are known, for instructors. */
export function ExplorerKey({
  task,
  words,
}: {
  readonly task: ExplorerTask;
  readonly words: Words;
}) {
  return (
    <ol class="key">
      {task.items.map((item) => (
        <KeyItem
          key={item.id}
          prompt={<p>{item.prompt}</p>}
          answers={answersOf(task, item, words)}
          closing={<p>{item.because}</p>}
          words={words}
        />
      ))}
    </ol>
  );
}

function answersOf(task: ExplorerTask, item: ExplorerItem, words: Words) {
  if (item.options) {
    return item.options.map((one) => ({ ...one, right: one.correct, comment: one.feedback }));
  }
  const solution = {
    id: 'solution',
    text: solutionText(task, item, words),
    right: true,
    comment: '',
  };
  const mistakes = (item.number?.mistakes ?? []).map(({ value, feedback }) => ({
    id: String(value),
    text: numberText(value, item.number?.unit),
    right: false,
    comment: feedback,
  }));
  return [solution, ...mistakes];
}
