import { isCount, isObject, isStrings } from '../json.ts';
import type { Assigned, Reading } from '../kind.ts';
import { readAnswers } from './items.ts';
import { roundOf } from './order.ts';
import type { Answer, Confidence, Item, QuizState, Try } from './types.ts';

/**
 * Saved work as far as it fits `items`; an answer that no longer fits is set aside alone. Assigned
 * items have no rounds.
 */
export function read(
  items: readonly Item[],
  saved: unknown,
  assigned?: Assigned,
): Reading<QuizState> | undefined {
  if (!isObject(saved) || !isCount(saved['seed'])) return undefined;
  const found = readAnswers(items, saved, readAnswer);
  if (!found) return undefined;
  const { answers, setAside } = found;
  const known = (id: string) => items.some((item) => item.id === id);
  const round =
    !assigned && isStrings(saved['round']) ? [...new Set(saved['round'])].filter(known) : [];
  const state = { seed: saved['seed'], at: '', round, answers };
  const at = saved['at'];
  const first = roundOf(items, state)[0]?.id ?? '';
  const inRound = roundOf(items, state).some((item) => item.id === at);
  return {
    state: { ...state, at: at === '' || (inRound && typeof at === 'string') ? at : first },
    setAside,
  };
}

function readAnswer(item: Item, value: unknown): Answer | undefined {
  if (!isObject(value) || value['version'] !== item.version) return undefined;
  const picked = readPicked(item, value['picked']);
  const tries = readTries(item, value['tries']);
  if (!picked || !tries || !Array.isArray(value['earlier'])) return undefined;
  const earlier: { tries: readonly Try[]; revealed: boolean }[] = [];
  for (const go of value['earlier'] as readonly unknown[]) {
    const before = isObject(go) ? readTries(item, go['tries']) : undefined;
    if (!isObject(go) || !before) return undefined;
    earlier.push({ tries: before, revealed: go['revealed'] === true });
  }
  const { hint, revealed } = value;
  return {
    version: item.version,
    picked,
    tries,
    hint: hint === true,
    revealed: revealed === true,
    earlier,
  };
}

function readTries(item: Item, value: unknown): readonly Try[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const tries: Try[] = [];
  for (const entry of value as readonly unknown[]) {
    const picked = isObject(entry) ? readPicked(item, entry['picked']) : undefined;
    const sure = isObject(entry) ? entry['sure'] : undefined;
    if (!picked || picked.length === 0 || !isConfidence(sure)) return undefined;
    tries.push({ picked, sure });
  }
  return tries;
}

function readPicked(item: Item, value: unknown): readonly string[] | undefined {
  if (!isStrings(value)) return undefined;
  if (!item.multiple && value.length > 1) return undefined;
  if (new Set(value).size !== value.length) return undefined;
  return value.every((id) => item.options.some((option) => option.id === id)) ? value : undefined;
}

function isConfidence(value: unknown): value is Confidence | null {
  return value === null || value === 0 || value === 1 || value === 2;
}
