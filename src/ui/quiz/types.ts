import type { ComponentChildren } from 'preact';
import type { Assigned } from '../../core/kind.ts';
import type { Item, QuizMove, QuizState } from '../../core/quiz/types.ts';
import type { Words } from '../words.ts';

/** How one kind of quiz shows what is its own. */
export interface QuizParts {
  /** The question as it stands above the options. */
  readonly prompt: (item: Item) => ComponentChildren;
  /** Shown on request before a try. */
  readonly hint: (item: Item) => string | undefined;
  /** What is said once the item is solved or shown. */
  readonly closing: (item: Item) => ComponentChildren;
  /** What the summary adds below the result. */
  readonly insight?:
    | ((state: QuizState, move: (move: QuizMove) => void) => ComponentChildren)
    | undefined;
  /** Options in the order they are offered. */
  readonly options: (item: Item, seed: number) => Item['options'];
}

/** What every part of a quiz on screen is given. */
export interface QuizProps {
  readonly items: readonly Item[];
  /** What the instructor decided, if they were assigned. */
  readonly assigned: Assigned | undefined;
  readonly state: QuizState;
  readonly move: (move: QuizMove) => void;
  readonly words: Words;
  readonly parts: QuizParts;
}
