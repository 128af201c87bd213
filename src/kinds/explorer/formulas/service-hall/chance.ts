import { hash, random } from '../../../../core/random.ts';

/**
 * Where the chance in a hall comes from: for each person in the order of coming a number per cause.
 * Two halls with the same chance meet the same people: with one more counter the same person comes
 * at the same moment with the same business, and the figures differ by the counter alone (common
 * random numbers).
 */
export interface Chance {
  /** Time to the next arrival, as a multiple of its average. */
  readonly gap: Float32Array;
  /** Time at the counter, likewise. */
  readonly work: Float32Array;
  readonly patience: Float32Array;
  /** In [0, 1): which line is joined. */
  readonly pick: Float32Array;
}

/** For so many people; each cause is drawn once it is asked for. The same seed, the same numbers. */
export function chanceOf(seed: number, people: number): Chance {
  const drawn = new Map<string, Float32Array>();
  const draw = (cause: string, to: (share: number) => number) => {
    const before = drawn.get(cause);
    if (before) return before;
    const next = random(hash(`${seed} ${cause}`));
    const numbers = new Float32Array(people);
    for (let person = 0; person < people; person++) numbers[person] = to(next());
    drawn.set(cause, numbers);
    return numbers;
  };
  return {
    get gap() {
      return draw('gap', exponential);
    },
    get work() {
      return draw('work', exponential);
    },
    get patience() {
      return draw('patience', exponential);
    },
    get pick() {
      return draw('pick', (share) => share);
    },
  };
}

/** Exponentially distributed with mean 1 if `share` is even in [0, 1). */
function exponential(share: number): number {
  return -Math.log(1 - share);
}
