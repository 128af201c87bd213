import type { ComponentChildren } from 'preact';
import { keyStages } from '../../core/staged/told.ts';
import type { StagedItem } from '../../core/staged/types.ts';
import { KeyItem } from '../quiz/KeyItem.tsx';
import type { Words } from '../words.ts';

interface StagedKeyProps {
  readonly items: readonly StagedItem[];
  readonly prompt: (item: StagedItem) => ComponentChildren;
  readonly closing: (item: StagedItem) => ComponentChildren;
  readonly words: Words;
}

/** Every item with what is right at every stage and what the rest mixes up, for instructors. */
export function StagedKey({ items, prompt, closing, words }: StagedKeyProps) {
  return (
    <ol class="key">
      {items.map((item) => (
        <KeyItem
          key={item.id}
          prompt={prompt(item)}
          groups={keyStages(item).flatMap(({ asks }) =>
            asks.map(({ prompt: name, options }) => ({
              name,
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
