import { StagedKey } from '../../ui/staged/Key.tsx';
import type { Words } from '../../ui/words.ts';
import { scene } from './model.ts';
import { sceneParts } from './parts.tsx';
import type { SceneTask } from './task.ts';

/** Every detail with what it is, what mends it and what other answers mix up, for instructors. */
export function SceneKey({ task, words }: { readonly task: SceneTask; readonly words: Words }) {
  const { prompt, closing } = sceneParts(task, words);
  return (
    <StagedKey
      items={scene.items(task)}
      prompt={prompt}
      closing={(item) => closing(item, [])}
      words={words}
    />
  );
}
