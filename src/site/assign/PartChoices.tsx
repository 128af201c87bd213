import type { Part } from '../../core/assign/assignment.ts';
import type { Choices } from '../../core/kind.ts';
import type { Words } from '../../ui/words.ts';
import { Pick } from './fields.tsx';
import { withItems, withScene } from './parts.ts';

interface PartChoicesProps {
  readonly words: Words;
  readonly part: Part;
  readonly choices: Choices;
  readonly set: (part: Part) => void;
  /** The id of the exercise's name, where there are several exercises. */
  readonly about?: string;
}

/** What can be decided about one exercise: its scene, and how many of its items. */
export function PartChoices({ words, part, choices, set, about }: PartChoicesProps) {
  const { scenes, items } = choices;
  const fewer = Array.from({ length: Math.max(0, items - 1) }, (_, index) => items - 1 - index);
  return (
    <div class="assign-choices">
      {scenes.length > 0 && (
        <Pick
          label={words('assign.scene')}
          about={about}
          value={part.scene ?? ''}
          options={[
            { value: '', text: words('assign.scene.any') },
            ...scenes.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          set={(scene) => set(withScene(part, scene))}
        />
      )}
      {items > 1 && (
        <Pick
          label={words('assign.items')}
          about={about}
          value={String(part.items ?? items)}
          options={[
            { value: String(items), text: words('assign.items.all', { count: items }) },
            ...fewer.map((count) => ({
              value: String(count),
              text: words('assign.items.some', { count, all: items }),
            })),
          ]}
          set={(count) => set(withItems(part, Number(count), items))}
        />
      )}
    </div>
  );
}
