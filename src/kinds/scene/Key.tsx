import { StagedKey } from '../../ui/staged/Key.tsx';
import type { Words } from '../../ui/words.ts';
import type { SceneTask } from './task.ts';
import { partsOf } from './view/parts.tsx';

/** Every detail with what it is, what mends it and what other answers mix up, for instructors. */
export function SceneKey({ task, words }: { readonly task: SceneTask; readonly words: Words }) {
  const { items, parts } = partsOf(task, words);
  const closing = (item: (typeof items)[number]) => parts.closing(item, []);
  return <StagedKey items={items} prompt={parts.prompt} closing={closing} words={words} />;
}
