import type { Assigned } from '../../core/kind.ts';
import type { Standard } from '../../core/standards/standard.ts';

/** The parts of the work, in the order in which they are best done. */
export const STEPS = [
  'place',
  'flow',
  'factors',
  'standards',
  'trial',
  'revision',
  'review',
] as const;
export type StepId = (typeof STEPS)[number];

/** What the quality of a moment hangs on (checklist S0-05, S0-06, S0-08). */
export const FACTORS = ['hardware', 'software', 'people'] as const;
export type Factor = (typeof FACTORS)[number];

/** The scene that is the learner's own workplace. */
export const OWN = 'own';

/** From a scene to standards that were tried and written anew: one piece of work in steps. */
export interface WorkshopTask {
  readonly assigned?: Assigned | undefined;
  /** There where an assignment names one scene: nothing else can be chosen. */
  readonly only?: string | undefined;
  /** The exercise whose circles can be brought in. */
  readonly bringsFrom?: string | undefined;
  readonly steps: Readonly<Record<StepId, StepText>>;
  readonly places: readonly Place[];
  /** How many moments a flow should have. */
  readonly moments: { readonly least: number; readonly most: number };
  /** How many of them should be moments of truth, at least. */
  readonly truths: number;
  /** To be asked of a standard before it is published. */
  readonly questions: readonly string[];
  readonly rubric: readonly Criterion[];
  readonly worked: Worked;
}

/** What a learner reads of a step, and the objectives it shows. */
export interface StepText {
  readonly objectives: readonly string[];
  /** In a word or two. */
  readonly name: string;
  readonly ask: string;
  readonly help: string;
}

/** A service to write standards for. */
export interface Place {
  readonly id: string;
  /** Raised when an edit makes another service of it; that it was chosen is set aside then. */
  readonly version: number;
  readonly title: string;
  readonly text: string;
  /** The old promise that the standards are to replace. */
  readonly promise: string;
}

/** One row of the rubric, best level first. */
export interface Criterion {
  readonly id: string;
  /** Raised when an edit makes a level mean something else. */
  readonly version: number;
  readonly name: string;
  readonly levels: readonly {
    readonly id: string;
    readonly points: number;
    readonly text: string;
  }[];
}

/** What instructors see done to the end, since there is no right answer. */
export interface Worked {
  readonly title: string;
  readonly text: string;
  readonly standards: readonly WorkedStandard[];
}

export interface WorkedStandard {
  readonly moment: string;
  readonly says: string;
  readonly factor: Factor;
  readonly standard: Standard;
  /** What its trial showed. */
  readonly seen: string;
  /** What was changed because of it. */
  readonly changed: string;
}

/** The place named `id`, if the task has it. */
export function placeOf({ places }: Pick<WorkshopTask, 'places'>, id: string): Place | undefined {
  return places.find((place) => place.id === id);
}
