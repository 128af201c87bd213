import { isCount, isObject, isStrings, type Unknowns } from '../json.ts';
import type { Reading } from '../kind.ts';
import { ownWords } from '../own-words.ts';
import { readAnswers } from '../quiz/items.ts';
import { stagesOf } from './answer.ts';
import {
  LONGEST_NOTE,
  type Picks,
  type StageAnswer,
  type StageAnswers,
  type StagedAnswer,
  type StagedItem,
  type StagedState,
} from './types.ts';

/** Saved work as far as it fits `items`; an answer that no longer fits is set aside alone. */
export function read(
  items: readonly StagedItem[],
  saved: unknown,
): Reading<StagedState> | undefined {
  if (!isObject(saved) || !isCount(saved['seed'])) return undefined;
  const found = readAnswers(items, saved, readAnswer);
  if (!found) return undefined;
  const { answers, setAside } = found;
  const known = items.find(({ id }) => id === saved['at'])?.id;
  const at = known ?? (saved['at'] === '' ? '' : (items[0]?.id ?? ''));
  return { state: { seed: saved['seed'], at, answers }, setAside };
}

function readAnswer(item: StagedItem, value: unknown): StagedAnswer | undefined {
  if (!isObject(value) || value['version'] !== item.version) return undefined;
  const { looked, ticked, note } = value;
  const stages = readStages(item, value['stages']);
  const before = value['before'] === null ? null : readStages(item, value['before']);
  if (!stages || before === undefined || typeof note !== 'string') return undefined;
  if (!isPartOf(looked, item.looks) || !isPartOf(ticked, item.ticks ?? [])) return undefined;
  if (note !== ownWords(note, item.ticks ? LONGEST_NOTE : 0)) return undefined;
  const { version } = item;
  return { version, looked, stages, hint: value['hint'] === true, note, ticked, before };
}

function readStages(item: StagedItem, value: unknown): StageAnswers | undefined {
  if (!isObject(value)) return undefined;
  const stages: Record<string, StageAnswer> = {};
  for (const [id, entry] of Object.entries(value)) {
    const answer = item.order.includes(id) && isObject(entry) ? readStage(entry) : undefined;
    if (!answer) return undefined;
    stages[id] = answer;
  }
  const fits = stagesOf(item, stages, true).every(({ stage, answer }) =>
    [answer.picked, ...answer.tries].every((picks) =>
      Object.entries(picks).every(([askId, option]) =>
        stage.asks.some((ask) => ask.id === askId && ask.options.some((one) => one.id === option)),
      ),
    ),
  );
  return fits ? stages : undefined;
}

function readStage(value: Unknowns): StageAnswer | undefined {
  const picked = readPicks(value['picked']);
  const given = value['tries'];
  const tries = Array.isArray(given) ? given.map(readTry) : [undefined];
  if (!picked || !tries.every((picks) => picks !== undefined)) return undefined;
  return { picked, tries, revealed: value['revealed'] === true };
}

/** Nobody can have handed in nothing. */
function readTry(value: unknown): Picks | undefined {
  const picks = readPicks(value);
  return picks && Object.keys(picks).length > 0 ? picks : undefined;
}

function readPicks(value: unknown): Picks | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every(([, option]) => typeof option === 'string')
    ? (Object.fromEntries(entries) as Picks)
    : undefined;
}

function isPartOf(value: unknown, of: readonly string[]): value is readonly string[] {
  return (
    isStrings(value) && new Set(value).size === value.length && value.every((id) => of.includes(id))
  );
}
