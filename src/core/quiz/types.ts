/** One thing to choose. */
export interface Option {
  readonly id: string;
  readonly correct: boolean;
  readonly text: string;
  /** Shown once this option was chosen and checked: why it is right, or what it mixes up. */
  readonly feedback: string;
}

/** One question. Its `version` is raised when an edit changes what an answer means. */
export interface Item {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  /** Items of a lower level come first; within a level the seed decides. */
  readonly level: number;
  /** Whether several options are to be chosen. */
  readonly multiple: boolean;
  readonly prompt: string;
  readonly options: readonly Option[];
}

/** How sure the learner was: 0 guessing, 1 fairly sure, 2 certain. */
export type Confidence = 0 | 1 | 2;

/** One answer handed in for checking; `sure` is null where nobody asked. */
export type Try = { readonly picked: readonly string[]; readonly sure: Confidence | null };

/** What was answered in one go at an item. */
export type Answer = {
  /** The item's version when this was answered. */
  readonly version: number;
  /** Chosen and not yet checked. */
  readonly picked: readonly string[];
  readonly tries: readonly Try[];
  readonly hint: boolean;
  readonly revealed: boolean;
  /** Finished goes before this one, oldest first. */
  readonly earlier: readonly { readonly tries: readonly Try[]; readonly revealed: boolean }[];
};

/** The learner's work on a quiz. Holds ids only, so it survives a change of language or order. */
export type QuizState = {
  readonly seed: number;
  /** The item on screen; empty on the summary. */
  readonly at: string;
  /** Items of the present round; empty means all. */
  readonly round: readonly string[];
  readonly answers: { readonly [item: string]: Answer };
};

/** What a learner can do. */
export type QuizMove =
  | { readonly do: 'go'; readonly item: string }
  | { readonly do: 'pick'; readonly item: string; readonly option: string }
  | { readonly do: 'hint'; readonly item: string }
  | { readonly do: 'check'; readonly item: string; readonly sure: Confidence }
  | { readonly do: 'reveal'; readonly item: string }
  | { readonly do: 'retry'; readonly items: readonly string[] }
  | { readonly do: 'all' };
