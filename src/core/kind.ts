import type { Json } from './json.ts';

/** A judgement at this moment. `max: 0` marks reflective work that is never scored. */
export interface Result {
  readonly done: boolean;
  readonly points: number;
  readonly max: number;
}

/** The judgement of one item. `objectives` are ids from `content/modules.yaml`. */
export interface Mark extends Result {
  readonly item: string;
  readonly objectives: readonly string[];
}

/** One row a teacher can read: what was asked, what was answered, how it went. */
export interface Line {
  readonly item: string;
  readonly prompt: string;
  /** Empty while nothing is answered. */
  readonly answer: string;
  readonly verdict?: 'right' | 'partly' | 'wrong';
  readonly comment?: string;
}

/** Saved work as far as it still means something, and the items whose answers no longer do. */
export interface Reading<State> {
  readonly state: State;
  readonly setAside: readonly string[];
}

/**
 * One kind of exercise. Every method is pure and total; `Task` is already in one language.
 *
 * Whoever provides these nine members gets saving, undo, files, progress and print, which are
 * written once against them.
 */
export interface Kind<Task, State extends Json, Move extends Json> {
  /** Part of saved work, so never renamed: 'pitfall-quiz'. */
  readonly name: string;
  /** Raised whenever an old `State` would mean something else. */
  readonly version: number;
  /** The state before the first move. Shuffling depends on `seed` alone. */
  start(task: Task, seed: number): State;
  /** The state after `move`; an impossible move returns `state` itself. */
  step(task: Task, state: State, move: Move): State;
  /** Whether `move` hands something in for judgement, so that undo stops there. */
  settles(move: Move): boolean;
  /** Whether `move` goes on with `before`, so that one undo takes both back: typing in one field. */
  joins(before: Move, move: Move): boolean;
  /** One mark per item; `total` of them is the result of the whole. */
  grade(task: Task, state: State): readonly Mark[];
  /** One row per item, in the language of `task`. */
  lines(task: Task, state: State): readonly Line[];
  /**
   * The one guarded door: accepts anything (storage, a file, an old version), returns only
   * a state valid for `task`; `undefined` when nothing of it can be used.
   */
  read(task: Task, saved: unknown, version: number): Reading<State> | undefined;
}

/** A kind whose types are not known here: what registries and the store handle. */
// biome-ignore lint/suspicious/noExplicitAny: methods take their own kind's types, never another's
export type AnyKind = Kind<any, any, any>;
