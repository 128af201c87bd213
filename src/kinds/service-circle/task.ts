import type { Assigned } from '../../core/kind.ts';

/** Where an event of a scene belongs: with the customer, or on either side of the inner line. */
export const LAYERS = ['backstage', 'support'] as const;
export type Layer = (typeof LAYERS)[number];

/** What the quality of a moment hangs on, and the parts of each (checklist S0-05, S0-06, S0-08). */
export const FACTORS = {
  hardware: ['location', 'facilities', 'environment'],
  software: ['time', 'flow', 'flexibility', 'anticipation', 'channels', 'feedback', 'organisation'],
  people: ['appearance', 'attitude', 'attention', 'tact', 'guidance', 'selling', 'problem-solving'],
} as const;
export type Factor = keyof typeof FACTORS;

/** Why a moment may decide what the customer thinks of the whole. */
export const REASONS = [
  'first-impression',
  'decision',
  'strong-feeling',
  'no-second-chance',
  'last-impression',
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * How an idea keeps a slip from reaching the customer, strongest first. `remind` relies on
 * attention, so it is not error-proofing (Chase and Stewart 1994).
 */
export const DEVICES = ['prevent', 'signal', 'check', 'remind'] as const;
export type Device = (typeof DEVICES)[number];

/** How the customer feels: −2 very bad … 2 very good. */
export const FEELINGS = [-2, -1, 0, 1, 2] as const;
export type Feeling = (typeof FEELINGS)[number];

/** A part of the customer's journey. */
export interface ScenePhase {
  readonly id: string;
  readonly name: string;
}

/** What everybody is told about an event once the learner's circle was checked. */
interface Told {
  readonly id: string;
  readonly text: string;
  /** Why it belongs where the reference puts it. */
  readonly because: string;
}

/** A moment the customer lives through. */
export interface SceneMoment extends Told {
  readonly place: 'circle';
  readonly phase: string;
  /** Events that must come before it; what follows from those need not be named. */
  readonly after: readonly string[];
  /** There when it is a defensible moment of truth. */
  readonly truth?: { readonly reasons: readonly Reason[]; readonly because: string } | undefined;
  /** There when it is a defensible fail point: what goes wrong, and an idea that proofs it. */
  readonly fail?:
    | {
        readonly risk: string;
        readonly devices: readonly Exclude<Device, 'remind'>[];
        readonly idea: string;
      }
    | undefined;
  readonly feeling: Feeling;
  readonly who: string;
  readonly evidence: string;
  /** Written for the moments of truth at least. */
  readonly expects?: string | undefined;
  readonly factor?: Factor | undefined;
  readonly part?: string | undefined;
  readonly standard?: string | undefined;
}

/** Something that happens where the customer does not see it: a decoy on the circle. */
export interface SceneInternal extends Told {
  readonly place: Layer;
  /** The moment it serves. */
  readonly under: string;
}

export type SceneEvent = SceneMoment | SceneInternal;

/** A service to take apart: what happens in it, and one defensible circle. */
export interface Scene {
  readonly id: string;
  /** Raised when an edit changes what a circle means; saved circles of the scene are set aside. */
  readonly version: number;
  readonly title: string;
  /** Who the customer is and what they come for: from whose eyes the circle is drawn. */
  readonly story: string;
  readonly phases: readonly ScenePhase[];
  /** In the reference order; learners get them shuffled. */
  readonly events: readonly SceneEvent[];
}

/** What a circle is judged by. */
export const CRITERIA = ['begins', 'ends', 'order', 'decoys', 'truths', 'fails', 'worked'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** What a learner reads of a criterion, and the objectives it shows. */
export interface CriterionText {
  readonly name: string;
  /** A question that points the way in any scene; '' where hints are withheld. */
  readonly hint: string;
  readonly objectives: readonly string[];
}

/** The exercise: the scenes to choose from, and what circles are judged by. */
export interface CircleTask {
  readonly criteria: Readonly<Record<Criterion, CriterionText>>;
  readonly scenes: readonly Scene[];
  /** There once it was assigned: how much is told, and whether it is over. */
  readonly assigned?: Assigned | undefined;
  /** The one scene an assignment names: open from the start, and nothing else can be opened. */
  readonly only?: string | undefined;
}

/** How many hints a criterion has; the second points at what is wrong, which is not always told. */
export function hintsOf(task: CircleTask, criterion: Criterion): 0 | 1 | 2 {
  if (task.criteria[criterion].hint === '') return 0;
  return task.assigned?.blind ? 1 : 2;
}

/** Whether the customer lives through `event`. */
export function isMoment(event: SceneEvent): event is SceneMoment {
  return event.place === 'circle';
}

/** Whether `event` happens out of the customer's sight. */
export function isInternal(event: SceneEvent): event is SceneInternal {
  return event.place !== 'circle';
}

/** The scene named `id`, if the task has it. */
export function sceneOf(task: CircleTask, id: string): Scene | undefined {
  return task.scenes.find((scene) => scene.id === id);
}
