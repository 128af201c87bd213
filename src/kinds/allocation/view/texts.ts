import type { Words } from '../../../ui/words.ts';
import type { Place } from '../places.ts';
import type { Measure } from '../task.ts';
import { valueText } from '../text.ts';

/** Where a measure is to get: “Goal: at most 105 hours”. */
export function goalText(measure: Measure, words: Words): string {
  const { 'at-most': most, 'at-least': least } = measure.goal;
  return most === undefined
    ? words('allocation.goal.at-least', { value: valueText(measure, least ?? 0) })
    : words('allocation.goal.at-most', { value: valueText(measure, most) });
}

/** What a value of a measure is called. */
export function bandText({ bands }: Measure, value: number): string {
  return bands.find(({ to }) => to === undefined || value <= to)?.name ?? '';
}

/** What stands up at a place, one line for each decision that then is asked. */
export function acceptedTexts({ asks }: Place, words: Words): readonly string[] {
  const [first] = asks;
  const lanes = first?.options.filter(({ correct }) => correct).map(({ id }) => id) ?? [];
  return asks
    .filter(({ when }) => when === undefined || when.some((lane) => lanes.includes(lane)))
    .map(({ options }) =>
      options
        .filter(({ correct }) => correct)
        .map(({ text }) => text)
        .reduce((one, next) => words('allocation.or', { first: one, next })),
    );
}
