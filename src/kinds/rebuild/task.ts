import type { Assigned } from '../../core/kind.ts';

/** Statements to be judged, then said soundly: one tile for each part of the sentence. */
export interface RebuildTask {
  readonly assigned?: Assigned | undefined;
  /** The first decision, in the order it is always shown; absent where there is none. */
  readonly verdicts?: { readonly ask: string; readonly options: readonly Verdict[] } | undefined;
  /** What stands above what is on file, where the exercise has a word of its own for it. */
  readonly recordName?: string | undefined;
  /** The parts of a sound sentence; an item uses those it needs. */
  readonly slots: readonly Slot[];
  /** Saying it in one's own words: never scored. */
  readonly own?: { readonly ask: string; readonly checks: readonly Check[] } | undefined;
  readonly items: readonly RebuildItem[];
}

export interface Verdict {
  readonly id: string;
  readonly name: string;
  /** What it means, in one line. */
  readonly gist: string;
}

export interface Slot {
  readonly id: string;
  readonly name: string;
}

/** Something to look for in one's own words. */
export interface Check {
  readonly id: string;
  readonly text: string;
}

export interface RebuildItem {
  readonly id: string;
  readonly version: number;
  readonly level: number;
  readonly objectives: readonly string[];
  /** Who says it, and where. */
  readonly situation?: string | undefined;
  /** What is to be judged and said better. */
  readonly statement: string;
  /** What is on file about it: all that is needed to judge it. */
  readonly record?: string | undefined;
  /** Empty where it is withheld. */
  readonly hint: string;
  /** The right verdict, and what is said about each. */
  readonly verdict?: string | undefined;
  readonly verdicts?: Readonly<Record<string, string>> | undefined;
  /** How the tiles make a sentence: each slot once, as `{slot}`. */
  readonly sentence: string;
  /** The tiles of each slot that is used. */
  readonly slots: Readonly<Record<string, readonly Tile[]>>;
  readonly because: string;
}

export interface Tile {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
}
