import type { StagedItem, StagedState } from '../../core/staged/types.ts';
import type { Words } from '../words.ts';
import { ChoiceTable } from './ChoiceTable.tsx';
import { firstChoices } from './first-choices.ts';

interface ClassTableProps {
  readonly items: readonly StagedItem[];
  readonly states: readonly StagedState[];
  /** For each state the items its student was given; whoever was not given one is not counted there. */
  readonly given: readonly ReadonlySet<string>[];
  /** A stage with one ask of the same name and the same options for every item. */
  readonly stage: string;
  readonly words: Words;
}

/** What a class chose first at one stage of every item, before it was told anything. */
export function ClassTable({ items, states, given, stage: id, words }: ClassTableProps) {
  const rows = items.flatMap((item) => {
    const ask = item.stage(id, {}).asks[0];
    const chosen = firstChoices(item, states, given, id, id);
    return ask ? [{ id: item.id, name: item.prompt, ask, chosen }] : [];
  });
  return (
    <ChoiceTable
      caption={words('staged.class.caption', { count: states.length })}
      head={rows[0]?.ask.prompt ?? ''}
      options={rows[0]?.ask.options ?? []}
      rows={rows}
      words={words}
    />
  );
}
