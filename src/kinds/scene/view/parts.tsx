import type { StagedItem } from '../../../core/staged/types.ts';
import type { StagedParts } from '../../../ui/staged/types.ts';
import type { Words } from '../../../ui/words.ts';
import { scene } from '../model.ts';
import type { Detail, SceneTask } from '../task.ts';

/** What the views of staged exercises are given about the details of a room. */
export function partsOf(task: SceneTask, words: Words) {
  const own = ({ id }: StagedItem) => task.items.find((item) => item.id === id) as Detail;
  const parts: StagedParts = {
    place: (number, count) => words('scene.place', { number, count }),
    prompt: (item) => (
      <>
        <p class="detail-name">{own(item).name}</p>
        <p>{own(item).look}</p>
      </>
    ),
    hint: (item) => own(item).hint,
    closing: (item) => <p>{own(item).because}</p>,
    detail: (ask, option) => gistOf(task, ask.id, option),
    note: () => ({ ask: words('scene.note'), checks: [] }),
  };
  return { items: scene.items(task), assigned: task.assigned, parts };
}

function gistOf({ categories }: SceneTask, ask: string, option: string): string | undefined {
  if (ask === 'tag') return categories.find(({ id }) => id === option)?.gist;
  if (ask !== 'part') return undefined;
  return categories.flatMap(({ parts }) => parts).find(({ id }) => id === option)?.gist;
}
