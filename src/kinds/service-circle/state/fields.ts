import { DEVICES, FACTORS, FEELINGS, REASONS } from '../task.ts';
import type { Moment } from './circle.ts';
import { LONGEST_NAME, LONGEST_TEXT } from './limits.ts';
import type { Field } from './move.ts';

/** `value` as this field of a moment may hold it; `undefined` where it may not. */
export function fieldValue(field: Field, value: unknown): Moment[Field] | undefined {
  return FIELDS[field]?.(value);
}

/** A part belongs to the factor it was chosen under, and goes with it. */
export function agree(moment: Moment): Moment {
  const parts: readonly string[] = moment.factor === '' ? [] : FACTORS[moment.factor];
  return parts.includes(moment.part) || moment.part === '' ? moment : { ...moment, part: '' };
}

/** The fields of a moment, in the order a learner fills them in. */
export const FIELD_NAMES = [
  'name',
  'truth',
  'reason',
  'fail',
  'device',
  'proof',
  'expects',
  'factor',
  'part',
  'feeling',
  'who',
  'evidence',
  'standard',
  'accuracy',
] as const satisfies readonly Field[];

const words = (most: number) => (value: unknown) =>
  typeof value === 'string' ? value.slice(0, most) : undefined;
const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
const among =
  <T>(list: readonly T[]) =>
  (value: unknown) =>
    list.find((one) => one === value);

const FIELDS: Readonly<Record<Field, (value: unknown) => Moment[Field] | undefined>> = {
  name: words(LONGEST_NAME),
  truth: flag,
  reason: among(['', ...REASONS]),
  fail: flag,
  device: among(['', ...DEVICES]),
  proof: words(LONGEST_TEXT),
  expects: words(LONGEST_TEXT),
  factor: among(['', ...(Object.keys(FACTORS) as (keyof typeof FACTORS)[])]),
  part: among(['', ...Object.values(FACTORS).flat()]),
  feeling: among([null, ...FEELINGS]),
  who: words(LONGEST_TEXT),
  evidence: words(LONGEST_TEXT),
  standard: words(LONGEST_TEXT),
  accuracy: (value) => (value === null || isPercent(value) ? value : undefined),
};

/** Whether `value` is a share in per cent. */
export function isPercent(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100;
}
