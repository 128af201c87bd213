import type { Formula, Values } from './formula.ts';

/**
 * How long a customer stays and what a customer is worth.
 *
 * Takes `loss` (% of customers lost a year), `margin` (money per customer and year), `acquisition`
 * (money, once, to win a customer) and `discount` (% a year, may be 0).
 *
 * Answers `years` (1 ÷ loss), `worth` (what a customer brings from coming to leaving, in today's
 * money) and `value` (the same less what winning the customer cost).
 *
 * Convention: a year's margin is received at its beginning, the first year's at once and in full.
 * So worth = Σ margin · (1 − loss)^t ÷ (1 + discount)^t for t = 0, 1, 2 …, which is
 * margin · (1 + discount) ÷ (discount + loss); without discounting, margin ÷ loss. The same share
 * is lost every year, and the margin never changes.
 *
 * Source: the length of stay as one divided by the loss rate is that of Reichheld & Sasser, “Zero
 * Defections” (Harvard Business Review, 1990); the sum is an ordinary geometric series.
 */
export const lifetimeValue: Formula = {
  parameters: ['loss', 'margin', 'acquisition', 'discount'],
  outputs: ['years', 'worth', 'value'],
  run: (values) => {
    const { margin = Number.NaN, acquisition = Number.NaN } = values;
    const loss = share(values['loss']);
    const discount = (values['discount'] ?? Number.NaN) / 100;
    const worth = discount < 0 ? Number.NaN : (margin * (1 + discount)) / (discount + loss);
    return { years: 1 / loss, worth, value: worth - acquisition };
  },
  without: (values: Values) =>
    (values['discount'] ?? 0) > 0 ? { ...values, discount: 0 } : undefined,
};

/** Per cent as a share; nothing where it is none, as more than all or less than none cannot leave. */
function share(percent = Number.NaN): number {
  return percent >= 0 && percent <= 100 ? percent / 100 : Number.NaN;
}
