import { StagedKey } from '../../ui/staged/Key.tsx';
import type { Words } from '../../ui/words.ts';
import { rebuild } from './model.ts';
import type { RebuildItem, RebuildTask } from './task.ts';
import { Finished } from './view/Finished.tsx';

/** Every statement with its verdict, its tiles and the sound sentence, for instructors. */
export function RebuildKey({ task, words }: { readonly task: RebuildTask; readonly words: Words }) {
  const own = (id: string) => task.items.find((item) => item.id === id) as RebuildItem;
  return (
    <StagedKey
      items={rebuild.items(task)}
      prompt={({ id }) => (
        <>
          {own(id).situation && <p>{own(id).situation}</p>}
          <p class="key-draft">{own(id).statement}</p>
          {own(id).record && (
            <p>
              <strong>{task.recordName ?? words('rebuild.record')}</strong> {own(id).record}
            </p>
          )}
        </>
      )}
      closing={({ id }) => <Finished task={task} item={own(id)} picks={{}} words={words} />}
      words={words}
    />
  );
}
