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
  /** Every answer handed in for judgement, oldest first; kinds that keep none leave it out. */
  readonly tries?: readonly Tried[];
  /** There is an answer, but something of the item is still to be answered. */
  readonly unfinished?: true;
}

/** Whether `line` has an answer: its words, or a verdict where no words are left to show. */
export function isAnswered({ answer, verdict }: Line): boolean {
  return answer !== '' || verdict !== undefined;
}

/** Whether `line` has an answer and nothing of its item is still to be answered. */
export function isAnsweredInFull(line: Line): boolean {
  return isAnswered(line) && !line.unfinished;
}

/** One answer as it was handed in. Of two tries with the same `answer`, `comment` is the same. */
export interface Tried {
  readonly answer: string;
  readonly right: boolean;
  /** Nothing in it is wrong, but something was left open: no wrong answer, and not a right one. */
  readonly short?: true;
  /** What it mixes up, or why it is right. */
  readonly comment: string;
}

/** What an instructor may decide about a task when assigning it. */
export interface Choices {
  /** Scenes of which one may be named; empty where there are none to choose from. */
  readonly scenes: readonly { readonly id: string; readonly name: string }[];
  /** How many items there are, if fewer may be asked for; 0 if not. */
  readonly items: number;
  /** Whether there are hints that can be withheld. */
  readonly hints: boolean;
  /**
   * The most points a person can give by the task's own rubric, for a task that earns none by
   * itself; absent where it has no rubric.
   */
  readonly rubric?: number | undefined;
}

/** What an instructor has decided; a scene or number the task does not have counts as not given. */
export interface Terms {
  /** Only this scene. */
  readonly scene?: string | undefined;
  /** Only so many items: which ones, the seed decides. */
  readonly items?: number | undefined;
  readonly hints: boolean;
  /** Nothing is told: answers can be changed, and are judged only once they are handed in. */
  readonly blind: boolean;
  /** Handed in: everything can be looked at, nothing changed. */
  readonly closed: boolean;
}

/**
 * What {@link Kind.assign} leaves in a task. Where it is there, no second go at single items can be
 * had: an attempt is begun anew as a whole, and counted.
 */
export interface Assigned {
  readonly blind: boolean;
  readonly closed: boolean;
}

/** Saved work as far as it still means something, and the items whose answers no longer do. */
export interface Reading<State> {
  readonly state: State;
  readonly setAside: readonly string[];
}

/**
 * One kind of exercise. Every method is pure and total; `Task` is already in one language.
 *
 * Whoever provides these twelve members gets saving, undo, files, progress, print, assignments and
 * the gradebook, which are written once against them.
 */
export interface Kind<Task, State extends Json, Move extends Json> {
  /** Part of saved work, so renamed only with the old name among `former`: 'pitfall-quiz'. */
  readonly name: string;
  /** Names it had before: work saved under one of them is read like its own. */
  readonly former?: readonly string[] | undefined;
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
  /** What an instructor may decide about `task`. */
  choices(task: Task): Choices;
  /**
   * `task` under `terms`, as {@link step}, {@link grade} and the views take it. Which items are left
   * depends on `seed` alone. The task of a learner's own work is the one nobody has assigned.
   */
  assign(task: Task, terms: Terms, seed: number): Task;
  /**
   * `state` handed in as it stands: what is chosen or drawn and not yet checked is checked. Moves
   * nothing on screen, and changes nothing a second time.
   */
  finish(task: Task, state: State): State;
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

/** Whether work saved by the kind named `name` is work of `kind`, now or under a former name. */
export function isWorkOf({ name: own, former }: Pick<AnyKind, 'name' | 'former'>, name: string) {
  return name === own || (former?.includes(name) ?? false);
}

/** A kind whose types are not known here: what registries and the store handle. */
// biome-ignore lint/suspicious/noExplicitAny: methods take their own kind's types, never another's
export type AnyKind = Kind<any, any, any>;
