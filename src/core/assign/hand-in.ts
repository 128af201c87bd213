import type { Json } from '../json.ts';
import type { Language } from '../language.ts';
import type { Attempt } from '../saved.ts';
import type { Field } from './assignment.ts';

/** The work on one exercise as it was handed in. */
export type HandedWork = {
  readonly exercise: string;
  /** Which text of the exercise this was an answer to; see `edition` in `virtual:exercises`. */
  readonly edition: string;
  readonly kind: string;
  /** The kind's version that wrote `state`. */
  readonly version: number;
  readonly state: Json;
  /** Oldest first; what they say of points is for comparison, never believed. */
  readonly attempts: readonly Attempt[];
};

/** What one student hands in for an assignment. Times in ms since 1970, by the student's clock. */
export type HandIn = {
  readonly assignment: string;
  /** Only fields that were asked for; trimmed. */
  readonly student: { readonly [field in Field]?: string };
  /** Random, made when the assignment was first opened there: tells namesakes apart. */
  readonly device: string;
  /** What this student's questions were drawn with. */
  readonly seed: number;
  readonly language: Language;
  /** When the assignment was first opened. */
  readonly begun: number;
  readonly handed: number;
  /** 1 for the first time this device handed in, 2 for the second … */
  readonly turn: number;
  /** In the order of the assignment; exercises nobody has touched are left out. */
  readonly works: readonly HandedWork[];
};
