import { isCount, isObject, isStrings, isTime, parseJson, type Unknowns } from '../json.ts';
import {
  type CardRecord,
  type Deck,
  FRESH,
  type Hold,
  type Memory,
  RATINGS,
  type Review,
  type Settings,
  SIDES,
  USUAL,
} from './deck.ts';

/**
 * The deck in stored text; `undefined` for anything else. Accepts everything and never throws: what
 * of a card cannot be read is left out, the rest of it stays.
 */
export function readDeck(text: string): Deck | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value['format'] !== 1 || !isObject(value['cards'])) return undefined;
  const cards = Object.entries(value['cards']).flatMap(([id, card]) => {
    const record = isObject(card) ? readRecord(card) : undefined;
    return record ? [[id, record] as const] : [];
  });
  return { format: 1, cards: Object.fromEntries(cards), settings: readSettings(value['settings']) };
}

/** Reviews in order, one for each moment: the first of several. */
export function inOrder(log: readonly Review[]): readonly Review[] {
  const byTime = new Map<number, Review>();
  for (const review of log) if (!byTime.has(review[0])) byTime.set(review[0], review);
  return [...byTime.values()].sort((a, b) => a[0] - b[0]);
}

function readRecord(value: Unknowns): CardRecord | undefined {
  const log = Array.isArray(value['log']) ? inOrder(value['log'].filter(isReview)) : [];
  const memory = readMemory(value['memory']);
  const hold = readHold(value['hold']);
  if (log.length === 0 && !memory && !hold) return undefined;
  return { ...(memory && { memory }), log, ...(hold && { hold }) };
}

function isReview(value: unknown): value is Review {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [time, rating, stage, days] = value as readonly unknown[];
  return isTime(time) && isOneOf(rating, RATINGS) && isOneOf(stage, [0, 1, 2, 3]) && isCount(days);
}

/** Bounds as FSRS has them; beyond, it would throw or reckon with what is no number. */
function readMemory(value: unknown): Memory | undefined {
  if (!isObject(value)) return undefined;
  const { due, stability, difficulty, days, step, reps, lapses, stage, last } = value;
  if (!isTime(due) || !isTime(last) || !isCount(days) || !isCount(step)) return undefined;
  if (!isCount(reps) || !isCount(lapses) || !isOneOf(stage, [1, 2, 3] as const)) return undefined;
  if (!isWithin(stability, 0.001, 36500) || !isWithin(difficulty, 1, 10)) return undefined;
  return { due, stability, difficulty, days, step, reps, lapses, stage, last };
}

function readHold(value: unknown): Hold | undefined {
  if (!isObject(value)) return undefined;
  const { until, at } = value;
  return (until === null || isTime(until)) && isTime(at) ? { until, at } : undefined;
}

function readSettings(value: unknown): Settings {
  if (!isObject(value)) return USUAL;
  const { modules, sides, slips, fresh, typed, at } = value;
  return {
    modules: isStrings(modules) ? modules : USUAL.modules,
    sides: isStrings(sides) ? SIDES.filter((side) => sides.includes(side)) : USUAL.sides,
    slips: typeof slips === 'boolean' ? slips : USUAL.slips,
    fresh: isCount(fresh) ? Math.min(fresh, FRESH.most) : USUAL.fresh,
    typed: typeof typed === 'boolean' ? typed : USUAL.typed,
    at: isTime(at) ? at : USUAL.at,
  };
}

function isOneOf<Value>(value: unknown, values: readonly Value[]): value is Value {
  return (values as readonly unknown[]).includes(value);
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
