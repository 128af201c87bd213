import type { Picks } from '../../../core/staged/types.ts';
import type { Words } from '../../../ui/words.ts';
import { slotsOf, soundTiles } from '../model.ts';
import { assemble } from '../sentence.ts';
import type { RebuildItem, RebuildTask } from '../task.ts';

interface FinishedProps {
  readonly task: RebuildTask;
  readonly item: RebuildItem;
  /** What was chosen; where it is not right, the author's comes in its place. */
  readonly picks: Picks;
  readonly words: Words;
}

/** The sound sentence in full, what would have been right in it as well, and the rule behind it. */
export function Finished({ task, item, picks, words }: FinishedProps) {
  const tiles = soundTiles(task, item, picks);
  const others = slotsOf(task, item).flatMap(({ id, name }) =>
    (item.slots[id] ?? [])
      .filter((tile) => tile.correct && tile !== tiles[id])
      .map((tile) => ({ key: `${id} ${tile.id}`, ask: name, choice: tile.text })),
  );
  return (
    <>
      <blockquote class="draft repaired">
        <p class="draft-label">{words('rebuild.finished')}</p>
        <p>{assemble(item.sentence, (slot) => tiles[slot]?.text ?? '')}</p>
      </blockquote>
      {others.length > 0 && (
        <div class="also-right">
          <p>{words('rebuild.also')}</p>
          <ul>
            {others.map(({ key, ask, choice }) => (
              <li key={key}>{words('staged.choice', { ask, choice })}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{item.because}</p>
    </>
  );
}
