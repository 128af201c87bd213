import type { Slot, Standard } from '../../../core/standards/standard.ts';
import type { Factor, StepId } from '../task.ts';

/** More than any workshop needs, and few enough that every view stays quick. */
export const MOST = {
  moments: 40,
  standards: 20,
  rows: 40,
  dismissed: 60,
  cases: 1_000_000,
} as const;

/** Characters in a name, and in what is written at length. */
export const LONGEST_NAME = 200;
export const LONGEST_TEXT = 2000;

/** One moment of the flow; texts not written yet are ''. */
export type Moment = {
  readonly id: string;
  readonly name: string;
  readonly truth: boolean;
  /** Why it is a moment of truth. */
  readonly why: string;
  /** What a customer would say there. */
  readonly says: string;
  readonly factor: Factor | '';
  /** The one thing the customer cares about. */
  readonly key: string;
  readonly need: string;
};
export const MOMENT_TEXTS = ['name', 'why', 'says', 'key', 'need'] as const;
export type MomentText = (typeof MOMENT_TEXTS)[number];

/** One entry of a standard's trial log. */
export type Row = {
  readonly id: string;
  /** As in 2026-03-14, or ''. */
  readonly date: string;
  /** Where and with whom. */
  readonly where: string;
  readonly seen: number | null;
  readonly kept: number | null;
  readonly what: string;
};
export const ROW_TEXTS = ['date', 'where', 'what'] as const;
export type RowText = (typeof ROW_TEXTS)[number];

/** A standard and what became of it. */
export type Written = {
  readonly id: string;
  /** The moment it is for; '' once that was taken away. */
  readonly moment: string;
  readonly first: Standard;
  /** The false alarms of the checker: why each of them is one, by the finding's id. */
  readonly dismissed: { readonly [finding: string]: string };
  readonly rows: readonly Row[];
  /** Written anew after the trial; null while it stands as it was. */
  readonly revised: Standard | null;
  readonly dropped: boolean;
  /** Why it was written anew or dropped. */
  readonly why: string;
};
export type DraftName = 'first' | 'revised';

/** The learner's own texts, and ids. */
export type WorkshopState = {
  readonly seed: number;
  /** The step on screen. */
  readonly at: StepId;
  /** The id of a place, 'own', or ''. */
  readonly place: string;
  /** The place's version when it was chosen. */
  readonly version: number;
  /** One's own workplace in one's own words. */
  readonly about: string;
  readonly moments: readonly Moment[];
  readonly standards: readonly Written[];
  readonly levels: {
    readonly [criterion: string]: { readonly level: string; readonly version: number };
  };
  /** One standard as customers could read it. */
  readonly posted: string;
  /** What was changed over the whole, and why. */
  readonly changed: string;
  /** In a task that tells nothing: whether it was handed in as it stands. */
  readonly handed: boolean;
};
export const OWN_TEXTS = ['about', 'posted', 'changed'] as const;
export type OwnText = (typeof OWN_TEXTS)[number];

/** A moment as it comes from a circle drawn elsewhere. */
export type Brought = {
  readonly name: string;
  readonly truth: boolean;
  readonly why: string;
  readonly says: string;
  readonly factor: Factor | '';
  /** What was written as its standard there, in one piece. */
  readonly standard: string;
};

export type WorkshopMove =
  | { readonly do: 'go'; readonly step: StepId }
  | { readonly do: 'place'; readonly place: string }
  | { readonly do: 'text'; readonly field: OwnText; readonly text: string }
  | { readonly do: 'add'; readonly name: string }
  | {
      readonly do: 'moment';
      readonly id: string;
      readonly field: MomentText;
      readonly text: string;
    }
  | { readonly do: 'truth'; readonly id: string; readonly is: boolean }
  | { readonly do: 'factor'; readonly id: string; readonly factor: Factor | '' }
  | { readonly do: 'shift'; readonly id: string; readonly by: -1 | 1 }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'bring'; readonly moments: readonly Brought[]; readonly instead: boolean }
  | { readonly do: 'standard'; readonly moment: string }
  | {
      readonly do: 'slot';
      readonly id: string;
      readonly draft: DraftName;
      readonly slot: Slot;
      readonly text: string;
    }
  | { readonly do: 'under'; readonly id: string; readonly moment: string }
  | { readonly do: 'discard'; readonly id: string }
  | {
      readonly do: 'dismiss';
      readonly id: string;
      readonly finding: string;
      /** Why it is a false alarm; '' calls the finding back. */
      readonly reason: string;
    }
  | { readonly do: 'row'; readonly id: string; readonly date: string }
  | {
      readonly do: 'entry';
      readonly id: string;
      readonly row: string;
      readonly field: RowText;
      readonly text: string;
    }
  | {
      readonly do: 'count';
      readonly id: string;
      readonly row: string;
      readonly field: 'seen' | 'kept';
      readonly value: number | null;
    }
  | { readonly do: 'strike'; readonly id: string; readonly row: string }
  | { readonly do: 'revise'; readonly id: string; readonly is: boolean }
  | { readonly do: 'why'; readonly id: string; readonly text: string }
  | { readonly do: 'drop'; readonly id: string; readonly is: boolean }
  | { readonly do: 'level'; readonly criterion: string; readonly level: string };
