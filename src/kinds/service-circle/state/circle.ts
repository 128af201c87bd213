import type { Device, Factor, Feeling, Layer, Reason } from '../task.ts';

/** One moment on the learner's circle. Texts the learner left empty are ''. */
export type Moment = {
  /** The event's id, or 'own-…' for a moment the learner made. */
  readonly id: string;
  /** The learner's wording; empty while the event's own stands. */
  readonly name: string;
  readonly phase: string;
  readonly truth: boolean;
  readonly reason: Reason | '';
  readonly fail: boolean;
  readonly device: Device | '';
  /** The error-proofing idea. */
  readonly proof: string;
  readonly expects: string;
  readonly factor: Factor | '';
  /** One of the factor's parts. */
  readonly part: string;
  readonly feeling: Feeling | null;
  /** Who serves here, and what they do: onstage in the blueprint. */
  readonly who: string;
  /** What the customer sees, hears or holds: physical evidence in the blueprint. */
  readonly evidence: string;
  readonly standard: string;
  /** How often this step goes right, per cent; null where the common figure holds. */
  readonly accuracy: number | null;
};

/** Something that happens below the line of visibility. */
export type Internal = {
  readonly id: string;
  readonly name: string;
  readonly layer: Layer;
  /** The moment it serves; empty while none is named. */
  readonly under: string;
};

/** A part of the journey; an empty name means the scene's own or the usual one. */
export type Phase = { readonly id: string; readonly name: string };

/** A drawn circle: moments in the customer's order, grouped by phase in the order of `phases`. */
export type Circle = {
  readonly name: string;
  readonly phases: readonly Phase[];
  readonly moments: readonly Moment[];
  readonly below: readonly Internal[];
  /** How often a step goes right where it has no figure of its own, per cent. */
  readonly accuracy: number;
};

/** The learner's work on one scene. */
export type SceneWork = {
  /** The scene's version when this was begun. */
  readonly version: number;
  readonly circle: Circle;
  /** How far each criterion's hint was opened: 1 a general question, 2 one that points. */
  readonly hints: { readonly [criterion: string]: number };
  /** The circle as first and as last handed in for checking, before the reference was shown. */
  readonly handed: readonly Circle[];
  readonly revealed: boolean;
};

/** All the learner's circles. Holds ids and the learner's own words only. */
export type CircleState = {
  readonly seed: number;
  /** The scene on screen, 'own' for an empty start, '' while none is chosen. */
  readonly scene: string;
  /** The scene last handed in: the one that counts. */
  readonly counted: string;
  readonly works: { readonly [scene: string]: SceneWork };
};

/** The scene that starts empty. */
export const OWN = 'own';

/** The phases of a circle that belongs to no scene; their names are interface words. */
export const USUAL_PHASES = ['before', 'arriving', 'served', 'leaving', 'after'] as const;

/** How often a step goes right until the learner says otherwise, per cent. */
export const USUAL_ACCURACY = 95;

/** A moment nobody has said anything about. */
export function blankMoment(id: string, phase: string, name = ''): Moment {
  return {
    id,
    name,
    phase,
    truth: false,
    reason: '',
    fail: false,
    device: '',
    proof: '',
    expects: '',
    factor: '',
    part: '',
    feeling: null,
    who: '',
    evidence: '',
    standard: '',
    accuracy: null,
  };
}
