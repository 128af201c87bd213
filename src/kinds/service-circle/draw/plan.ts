import type { Feeling, Layer } from '../task.ts';

/** A circle with every name filled in: all that a drawing needs to know. */
export interface Plan {
  readonly name: string;
  readonly phases: readonly { readonly id: string; readonly name: string }[];
  /** In the customer's order. */
  readonly moments: readonly PlanMoment[];
  readonly below: readonly {
    readonly id: string;
    readonly name: string;
    readonly layer: Layer;
    /** The moment it serves, or '' . */
    readonly under: string;
  }[];
  /** The words a drawing carries beside names. */
  readonly words: PlanWords;
}

export interface PlanMoment {
  readonly id: string;
  readonly name: string;
  readonly phase: string;
  readonly truth: boolean;
  readonly fail: boolean;
  readonly feeling: Feeling | null;
  readonly who: string;
  readonly evidence: string;
}

/** The words a drawing carries beside names. */
export interface PlanWords {
  /** Rows of the blueprint, top to bottom: evidence, customer, onstage, backstage, support. */
  readonly rows: readonly [string, string, string, string, string];
  /** Between rows 2–3, 3–4 and 4–5: lines of interaction, visibility, internal interaction. */
  readonly lines: readonly [string, string, string];
  /** From very good to very bad. */
  readonly feelings: readonly [string, string, string, string, string];
  readonly truth: string;
  readonly fail: string;
  /** In the middle of a circle with no moments yet. */
  readonly empty: string;
}
