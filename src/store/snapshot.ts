import type { ReadableAtom } from 'nanostores';
import type { Saved } from '../core/saved.ts';
import type { Given } from './given.ts';

/** Something the learner should know about their saved work. */
export type Notice =
  | { readonly about: 'damaged'; readonly copy: string }
  | { readonly about: 'edited'; readonly items: readonly string[] }
  | { readonly about: 'other-tab' }
  | { readonly about: 'not-a-file' }
  | { readonly about: 'other-exercise' }
  | { readonly about: 'other-assignment' }
  | { readonly about: 'no-attempts' }
  | { readonly about: 'unreadable-file' };

/** Everything a view shows of one exercise. */
export interface Snapshot<State, Task = unknown> {
  /** The task as it is now: of an assigned one, more is told once it was handed in. */
  readonly task: Task;
  readonly state: State;
  readonly saved: Saved;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly notice: Notice | null;
}

/** One learner's work on one exercise: every change is saved before it is shown. */
export interface Work<State, Move, Task = unknown> {
  readonly $snapshot: ReadableAtom<Snapshot<State, Task>>;
  move(move: Move): void;
  undo(): void;
  redo(): void;
  /**
   * Begins anew in another order; the attempt so far stays on record. The assignment, if there is
   * one, has a seed of its own for every attempt, and may allow no more of them.
   */
  reset(seed: number): void;
  /** The work as it would be handed in for good at time `at`. */
  finished(at: number): Saved;
  /** Hands it in for good: from now on it can only be looked at, or begun anew. */
  finish(at: number): void;
  /** Takes over what another tab has saved meanwhile. */
  refresh(): void;
  /** Tells the learner something about their work, until it is dismissed. */
  tell(notice: Notice): void;
  dismiss(): void;
  /** The work as the text of a file. */
  toFile(): string;
  /** Puts the work of a file in place of this one's (undo brings it back), or says why it cannot. */
  fromFile(text: string): void;
}

/** How the work on an exercise is kept where it is not simply the learner's own. */
export interface WorkOptions<Task> {
  /** The shelf's key; that of the learner's own work if there is none. */
  readonly key?: string;
  readonly given?: Given<Task>;
  readonly now?: () => number;
}
