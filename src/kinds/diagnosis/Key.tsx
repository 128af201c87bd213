import { StagedKey } from '../../ui/staged/Key.tsx';
import type { Words } from '../../ui/words.ts';
import type { DiagnosisTask } from './task.ts';
import { partsOf } from './view/parts.tsx';

/** Every case with its diagnosis and cure, what the others mix up, and what decides it. */
export function DiagnosisKey({
  task,
  words,
}: {
  readonly task: DiagnosisTask;
  readonly words: Words;
}) {
  const { items, parts } = partsOf(task, words);
  const closing = (item: (typeof items)[number]) => parts.closing(item, []);
  return <StagedKey items={items} prompt={parts.prompt} closing={closing} words={words} />;
}
