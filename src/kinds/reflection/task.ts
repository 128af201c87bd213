import type { Assigned } from '../../core/kind.ts';

/** What the reader makes in other exercises and may want to go on with here. */
export const MATERIALS = ['circle', 'standards'] as const;
export type Material = (typeof MATERIALS)[number];

/** Prompts to think about and write on; nothing in it is right or wrong, and nothing is scored. */
export interface ReflectionTask {
  readonly assigned?: Assigned | undefined;
  /** An earlier exercise of this kind, whose answers are shown again beside these prompts. */
  readonly looksBack?: string | undefined;
  /** Said once everything is written: what to do with it. */
  readonly closing: string;
  /** The most points somebody who reads it can give by a rubric in the text; absent without one. */
  readonly rubric?: number | undefined;
  readonly items: readonly ReflectionItem[];
}

export interface ReflectionItem {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  readonly prompt: string;
  /** How to think about it. */
  readonly help?: string | undefined;
  /** A sentence to begin with. It counts as written only once it was gone on with. */
  readonly starter?: string | undefined;
  /** One of these can be picked, in the author's order. */
  readonly choices?: readonly { readonly id: string; readonly text: string }[] | undefined;
  /** What the reader made in another exercise and can put into this answer. */
  readonly brings?: Material | undefined;
  /** How much room there is to write; none where picking is all. */
  readonly length: 'short' | 'long' | 'none';
  /** Items of the earlier exercise to look back at here. */
  readonly earlier?: readonly string[] | undefined;
}

/** What was written and picked about one item. */
export type Answer = {
  /** The item's version when this was written. */
  readonly version: number;
  /** At most {@link LIMIT} characters. */
  readonly text: string;
  /** The starter that was taken over into `text`, in the words it had then; else empty. */
  readonly begun: string;
  /** The id of a choice, or empty. */
  readonly choice: string;
  /** In a task that tells nothing: whether it was handed in as it stands. */
  readonly handed: boolean;
};

/** The learner's own words, and ids. Answers with nothing in them are left out. */
export type ReflectionState = {
  readonly seed: number;
  readonly answers: { readonly [item: string]: Answer };
};

/** How a text came out of the one before it. */
export type Change = 'adding' | 'cutting' | 'replacing' | 'starting';

export type ReflectionMove =
  | {
      readonly do: 'write';
      readonly item: string;
      readonly text: string;
      readonly by: Change;
    }
  | { readonly do: 'choose'; readonly item: string; readonly choice: string };

/** The most characters a text takes: about four pages by hand. */
export const LIMIT = 4000;
