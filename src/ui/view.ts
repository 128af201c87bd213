import type { ComponentChildren } from 'preact';
import type { Words } from './words.ts';

/** What a kind provides to be seen: on screen, where moves can be made, and on paper. */
export interface KindView<Task, State, Move> {
  readonly Screen: (props: {
    readonly task: Task;
    readonly state: State;
    readonly move: (move: Move) => void;
    readonly words: Words;
  }) => ComponentChildren;
  readonly Sheet: (props: {
    readonly task: Task;
    readonly state: State;
    readonly words: Words;
  }) => ComponentChildren;
  /** All that was done, with what came of it, read-only: what an instructor looks at. */
  readonly Work: (props: {
    readonly task: Task;
    readonly state: State;
    readonly words: Words;
  }) => ComponentChildren;
  /** The work of a whole class in one picture, for kinds that have one. */
  readonly Class?: (props: {
    readonly task: Task;
    readonly states: readonly State[];
    /** For each state the ids of the items its student was given: others may have been drawn. */
    readonly given: readonly ReadonlySet<string>[];
    readonly words: Words;
  }) => ComponentChildren;
  /** Where the learner stands, in a few words: read out after undo and its like. */
  readonly now: (props: {
    readonly task: Task;
    readonly state: State;
    readonly words: Words;
  }) => string;
}
