import type { Criterion } from '../task.ts';

/** What was found about one event (and perhaps another), to be put into words by the view. */
export interface Finding {
  readonly is:
    | 'begins-early'
    | 'begins-next'
    | 'begins-late'
    | 'ends-late'
    | 'ends-next'
    | 'ends-early'
    | 'order-good'
    | 'order-broken'
    | 'missing'
    | 'decoys-good'
    | 'decoy-on-circle'
    | 'decoy-unplaced'
    | 'decoy-layer'
    | 'moment-below'
    | 'truth-sound'
    | 'truth-reason'
    | 'truth-unjustified'
    | 'truth-weak'
    | 'truth-few'
    | 'truth-many'
    | 'fail-sound'
    | 'fail-device'
    | 'fail-remind'
    | 'fail-idea'
    | 'fail-elsewhere'
    | 'fail-none'
    | 'worked-good'
    | 'worked-open'
    | 'worked-none';
  /** The event it is about; '' where it is about the whole. */
  readonly event: string;
  /** The event that should come later, in `order-broken`. */
  readonly other?: string;
  readonly tone: 'good' | 'so-so' | 'bad';
}

/** How a circle does by one criterion. Points in steps of a half. */
export interface Outcome {
  readonly criterion: Criterion;
  readonly points: number;
  readonly max: number;
  readonly findings: readonly Finding[];
}

/** What each criterion is worth; `worked` is looked at and never scored. */
export const WORTH: Readonly<Record<Criterion, number>> = {
  begins: 1,
  ends: 1,
  order: 3,
  decoys: 2,
  truths: 2,
  fails: 1,
  worked: 0,
};

/** The points of all criteria together, and how many there are to be had. */
export function sumOf(outcomes: readonly Outcome[]): {
  readonly points: number;
  readonly max: number;
} {
  return outcomes.reduce(
    (sum, one) => ({ points: sum.points + one.points, max: sum.max + one.max }),
    { points: 0, max: 0 },
  );
}

/** How a criterion went: by its points, or, where there are none to be had, by what was found. */
export function verdictOf({ points, max, findings }: Outcome): 'right' | 'partly' | 'wrong' {
  if (max > 0) return points === max ? 'right' : points > 0 ? 'partly' : 'wrong';
  return findings.every(({ tone }) => tone === 'good') ? 'right' : 'partly';
}

/** The part `share` (0–1) of `max`, rounded down to a half: whole only where nothing is wrong. */
export function partOf(share: number, max: number): number {
  return Math.floor(Math.min(Math.max(share, 0), 1) * max * 2 + 1e-9) / 2;
}
