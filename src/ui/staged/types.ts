import type { ComponentChildren } from 'preact';
import type { Assigned } from '../../core/kind.ts';
import type { StageNow } from '../../core/staged/answer.ts';
import type {
  Ask,
  Stage,
  StagedAnswer,
  StagedItem,
  StagedMove,
  StagedState,
} from '../../core/staged/types.ts';
import type { Words } from '../words.ts';

/** What every part of a staged exercise on screen is given. */
export interface StagedProps {
  readonly items: readonly StagedItem[];
  /** What the instructor decided, if they were assigned. */
  readonly assigned: Assigned | undefined;
  readonly state: StagedState;
  readonly move: (move: StagedMove) => void;
  readonly words: Words;
  readonly parts: StagedParts;
}

/** What the parts of one item are given. */
export interface StagedItemProps extends StagedProps {
  readonly item: StagedItem;
  readonly answer: StagedAnswer;
  /** All stages of the item as they stand. */
  readonly stages: readonly StageNow[];
}

/** What one stage of an item is given. */
export interface StageProps extends StagedItemProps {
  readonly now: StageNow;
}

/** How one kind shows what is its own. */
export interface StagedParts {
  /** Where one is; without it, which question of how many. */
  readonly place?: ((number: number, count: number) => string) | undefined;
  /** What it is about, above everything that is to be chosen. */
  readonly prompt: (item: StagedItem) => ComponentChildren;
  /** Shown on request while something is to be chosen. */
  readonly hint: (item: StagedItem) => string | undefined;
  /** What is said once every stage is over. */
  readonly closing: (item: StagedItem, stages: readonly StageNow[]) => ComponentChildren;
  /** Between the prompt and the first stage: what is to be looked at. */
  readonly before?: ((props: StagedItemProps) => ComponentChildren) | undefined;
  /** What is to be chosen at a stage; without it, one list of options after the other. */
  readonly asks?: ((props: StageProps) => ComponentChildren) | undefined;
  /** The heading of a stage; stages that have one fold to a line once one has gone on. */
  readonly name?: ((stage: Stage) => string) | undefined;
  /** Whether the asks of a stage say themselves what came of each. */
  readonly beside?: ((stage: Stage, item: StagedItem) => boolean) | undefined;
  /** Whether a sheet lists the options of a stage once, above all items: each leaves a line for one. */
  readonly listed?: ((stage: Stage) => boolean) | undefined;
  /** What came of an option of the only ask of a stage, told with its feedback. */
  readonly later?:
    | ((item: StagedItem, stage: Stage, option: string) => ComponentChildren)
    | undefined;
  /** More about an option, in one quieter line. */
  readonly detail?: ((ask: Ask, option: string) => string | undefined) | undefined;
  /** What to write in one's own words, and what to look for in them. */
  readonly note?: ((item: StagedItem) => NoteTask | undefined) | undefined;
  /** The way on from an item; without it, to the one before and after. */
  readonly onward?: (() => ComponentChildren) | undefined;
  /** What the summary adds below the result. */
  readonly insight?:
    | ((state: StagedState, move: (move: StagedMove) => void) => ComponentChildren)
    | undefined;
}

/** Something to say in one's own words: never scored. */
export interface NoteTask {
  readonly ask: string;
  readonly checks: readonly { readonly id: string; readonly text: string }[];
}
