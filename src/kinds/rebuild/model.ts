import { stagedKind } from '../../core/staged/kind.ts';
import type { Picks, Stage, StagedItem, Texts } from '../../core/staged/types.ts';
import { assemble } from './sentence.ts';
import type { RebuildItem, RebuildTask, Slot, Tile } from './task.ts';

/** The stages of an item; the first has one ask of the same name, the second one for each slot. */
export const VERDICT = 'verdict';
export const SENTENCE = 'sentence';

/** Statements to judge by what is on file, and to say again so that they hold. */
export const rebuild = stagedKind<RebuildTask>('rebuild', 1, (task) =>
  task.items.map(
    (item): StagedItem => ({
      id: item.id,
      version: item.version,
      objectives: item.objectives,
      level: item.level,
      prompt: item.statement,
      looks: [],
      least: 0,
      ticks: task.own?.checks.map(({ id }) => id),
      order: item.verdicts ? [VERDICT, SENTENCE] : [SENTENCE],
      stage: (id) => (id === VERDICT ? verdictStage(task, item) : sentenceStage(task, item)),
      say: (stage, texts) => (stage === SENTENCE ? say(task, item, texts) : (texts[VERDICT] ?? '')),
    }),
  ),
);

/** The slots that `item` uses, in the order of the task. */
export function slotsOf({ slots }: RebuildTask, item: RebuildItem): readonly Slot[] {
  return slots.filter(({ id }) => id in item.slots);
}

/** The tile of each slot in a sound sentence: the one in `picks` if it is right, else the first. */
export function soundTiles(
  task: RebuildTask,
  item: RebuildItem,
  picks: Picks,
): Readonly<Record<string, Tile>> {
  const tiles = slotsOf(task, item).flatMap(({ id }) => {
    const right = (item.slots[id] ?? []).filter(({ correct }) => correct);
    const tile = right.find((one) => one.id === picks[id]) ?? right[0];
    return tile ? [[id, tile] as const] : [];
  });
  return Object.fromEntries(tiles);
}

function verdictStage({ verdicts }: RebuildTask, item: RebuildItem): Stage {
  const options = (verdicts?.options ?? []).map(({ id, name }) => ({
    id,
    correct: id === item.verdict,
    text: name,
    feedback: item.verdicts?.[id] ?? '',
  }));
  return {
    id: VERDICT,
    asks: [{ id: VERDICT, prompt: verdicts?.ask ?? '', options, fixed: true }],
  };
}

function sentenceStage(task: RebuildTask, item: RebuildItem): Stage {
  const asks = slotsOf(task, item).map(({ id, name }) => ({
    id,
    prompt: name,
    options: item.slots[id] ?? [],
  }));
  return { id: SENTENCE, asks };
}

/** The sentence as far as it is chosen, with the names of slots still empty in brackets. */
function say({ slots }: RebuildTask, { sentence }: RebuildItem, texts: Texts): string {
  const nameOf = (id: string) => slots.find((slot) => slot.id === id)?.name ?? id;
  return assemble(sentence, (slot) => texts[slot] ?? `[${nameOf(slot)}]`);
}
