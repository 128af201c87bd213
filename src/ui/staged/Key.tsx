import type { ComponentChildren } from 'preact';
import { keyStages } from '../../core/staged/told.ts';
import type { Stage, StagedItem } from '../../core/staged/types.ts';
import { KeyItem } from '../quiz/KeyItem.tsx';
import type { Words } from '../words.ts';

interface StagedKeyProps {
  readonly items: readonly StagedItem[];
  readonly prompt: (item: StagedItem) => ComponentChildren;
  readonly closing: (item: StagedItem) => ComponentChildren;
  /** The heading of a stage, said before what is asked in it. */
  readonly name?: ((stage: Stage) => string) | undefined;
  readonly words: Words;
}

/** Every item with what is right at every stage and what the rest mixes up, for instructors. */
export function StagedKey({ items, prompt, closing, name, words }: StagedKeyProps) {
  return (
    <ol class="key">
      {items.map((item) => (
        <KeyItem
          key={item.id}
          prompt={prompt(item)}
          groups={keyStages(item).flatMap((stage) =>
            stage.asks.map(({ prompt: asked, options }) => ({
              name: name ? words('staged.choice', { ask: name(stage), choice: asked }) : asked,
              answers: options.map((one) => ({
                ...one,
                right: one.correct,
                comment: one.feedback,
              })),
            })),
          )}
          closing={closing(item)}
          words={words}
        />
      ))}
    </ol>
  );
}
