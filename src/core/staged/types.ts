import type { Option } from '../quiz/types.ts';

/** One choice within a stage; of its options one or several may be right, and one is picked. */
export interface Ask {
  readonly id: string;
  readonly prompt: string;
  readonly options: readonly Option[];
  /** Whether the options have an order of their own; else the seed decides it. */
  readonly fixed?: boolean | undefined;
}

/** What is decided and checked together; without asks where what holds leaves nothing to decide. */
export interface Stage {
  readonly id: string;
  readonly asks: readonly Ask[];
}

/** The option picked in each ask, by the ask's id. */
export type Picks = { readonly [ask: string]: string };

/** One thing to work out in stages. Its `version` is raised when an edit changes what an answer means. */
export interface StagedItem {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  /** Items of a lower level come first; within a level the seed decides. */
  readonly level: number;
  /** What is asked, in one line for a teacher. */
  readonly prompt: string;
  /** What can be looked at, by id; the first stage opens once `least` of it has been. */
  readonly looks: readonly string[];
  readonly least: number;
  /** What can be ticked beside a note in one's own words; nothing where no note is asked for. */
  readonly ticks?: readonly string[] | undefined;
  /** Ids of the stages in their order; a later one opens when those before it are over. */
  readonly order: readonly string[];
  /**
   * A stage, given what holds from the stages before it; one that then asks nothing is passed over.
   * Total: `held` may lack anything.
   */
  readonly stage: (id: string, held: Picks) => Stage;
  /**
   * What was chosen at a stage in one line, made of the texts chosen by ask; empty only where
   * nothing was. Of two choices that differ, the lines differ. Without it, the texts side by side.
   */
  readonly say?: ((stage: string, texts: Texts) => string) | undefined;
}

/** The text of what was chosen in each ask, by the ask's id. */
export type Texts = { readonly [ask: string]: string };

/** What was done at one stage. */
export type StageAnswer = {
  /** Chosen and not yet checked, besides what an earlier check has found right. */
  readonly picked: Picks;
  /** Every set of choices handed in for judgement, oldest first. */
  readonly tries: readonly Picks[];
  readonly revealed: boolean;
};

/** Stages by id, as far as anything was done at them. */
export type StageAnswers = { readonly [stage: string]: StageAnswer };

/** What was done at one item. */
export type StagedAnswer = {
  /** The item's version when this was answered. */
  readonly version: number;
  readonly looked: readonly string[];
  readonly stages: StageAnswers;
  readonly hint: boolean;
  /** What was written in one's own words, never judged. */
  readonly note: string;
  readonly ticked: readonly string[];
  /** The go before this one, once it was begun anew. */
  readonly before: StageAnswers | null;
};

/** The learner's work. Holds ids and the learner's own words only. */
export type StagedState = {
  readonly seed: number;
  /** The item on screen; empty on the summary. */
  readonly at: string;
  readonly answers: { readonly [item: string]: StagedAnswer };
};

/** What a learner can do. `check` judges the open stage of every item named, if all of it is chosen. */
export type StagedMove =
  | { readonly do: 'go'; readonly item: string }
  /** Brings the item on screen, too. */
  | { readonly do: 'look'; readonly item: string; readonly look: string }
  /** An empty `option` takes the choice back. */
  | { readonly do: 'pick'; readonly item: string; readonly ask: string; readonly option: string }
  | { readonly do: 'check'; readonly items: readonly string[] }
  | { readonly do: 'hint'; readonly item: string }
  /** Tells the open stage, once it has been tried. */
  | { readonly do: 'reveal'; readonly item: string }
  | { readonly do: 'write'; readonly item: string; readonly text: string }
  | { readonly do: 'tick'; readonly item: string; readonly tick: string }
  /** Begins these items anew; the last go that was checked counts. */
  | { readonly do: 'again'; readonly items: readonly string[] };

/** The longest note, in UTF-16 units. */
export const LONGEST_NOTE = 1000;
