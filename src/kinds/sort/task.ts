import type { Assigned } from '../../core/kind.ts';

/** Cards to be put into bins. */
export interface SortTask {
  readonly assigned?: Assigned | undefined;
  /** The question above the bins. */
  readonly ask: string;
  /** Whether the bins are stations of a loop: the last leads back to the first. */
  readonly cycle?: boolean | undefined;
  /** Whether the cards come in the author's order, since one may speak of those before it. */
  readonly inOrder?: boolean | undefined;
  /** In the order they are always shown. */
  readonly bins: readonly Bin[];
  readonly items: readonly Card[];
}

export interface Bin {
  readonly id: string;
  readonly name: string;
  /** What belongs here, in one line. */
  readonly gist: string;
  /** What is mixed up by putting a card here that does not say so itself. */
  readonly otherwise?: string | undefined;
}

export interface Card {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  readonly text: string;
  /** Absent or empty where there is none. */
  readonly hint?: string | undefined;
  /** Feedback by bin; where a bin is not named, its `otherwise` is said. */
  readonly bins: Readonly<Record<string, string>>;
  /** The bins in which the card lies right: several where opinions can differ. */
  readonly accepted: readonly string[];
  /** Reasons to choose from once the card lies right; none where no reason is asked for. */
  readonly reasons?: readonly Reason[] | undefined;
  readonly because: string;
}

export interface Reason {
  readonly id: string;
  readonly text: string;
  /** The bins for which it is a good reason. */
  readonly for: readonly string[];
  readonly feedback: string;
}
