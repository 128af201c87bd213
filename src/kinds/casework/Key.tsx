import { StagedKey } from '../../ui/staged/Key.tsx';
import type { Words } from '../../ui/words.ts';
import type { CaseworkTask } from './task.ts';
import { caseOf, partsOf } from './view/parts.tsx';

interface CaseworkKeyProps {
  readonly task: CaseworkTask;
  readonly words: Words;
}

/** Every case with what is right at each stage, what the rest mixes up and leads to, and why. */
export function CaseworkKey({ task, words }: CaseworkKeyProps) {
  const { items, parts } = partsOf(task, words);
  const withLater = items.map((item) => ({
    ...item,
    stage: (id: string) => {
      const { asks } = item.stage(id, {});
      const own = caseOf(task, item).stages[id]?.options ?? [];
      const told = asks.map((ask) => ({
        ...ask,
        options: ask.options.map((option) => {
          const later = own.find((one) => one.id === option.id)?.later;
          return { ...option, feedback: [option.feedback, later ?? ''].join(' ').trim() };
        }),
      }));
      return { id, asks: told };
    },
  }));
  return (
    <StagedKey
      items={withLater}
      prompt={parts.prompt}
      closing={(item) => parts.closing(item, [])}
      name={parts.name}
      words={words}
    />
  );
}
