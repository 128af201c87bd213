import type { Assigned } from '../../core/kind.ts';
import type { Picks } from '../../core/staged/types.ts';

/**
 * Decisions about several places taken together: a plan that is good or bad as a whole. It is tried
 * out, measured, answered by post, and revised.
 */
export interface AllocationTask {
  readonly assigned?: Assigned | undefined;
  readonly measures: readonly Measure[];
  /** What is decided about places; the first one, who or what each is given to, is always asked. */
  readonly decisions: readonly Decision[];
  /** The places in the order of the journey. */
  readonly items: readonly Item[];
  /** What is decided once, for all places together. */
  readonly settings: readonly Setting[];
  /** The plan as a whole, which has a mark of its own: it stands up if all measures reach their goals. */
  readonly whole: Whole;
  readonly letters: readonly Letter[];
  /** The rule behind it all, told at the end. */
  readonly because: string;
}

/** A number that comes of a plan. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  /** What is counted, in one line. */
  readonly gist: string;
  /** A sign such as `%` or `¥`, or a word. */
  readonly unit: string;
  /** Its value before any decision has an effect. */
  readonly start: number;
  /** Where it is to get; one of the two. */
  readonly goal: {
    readonly 'at-most'?: number | undefined;
    readonly 'at-least'?: number | undefined;
  };
  /** The end of its scale. */
  readonly top: number;
  /** What its values are called, from low to high, up to and with `to`; the last has no upper end. */
  readonly bands: readonly { readonly to?: number | undefined; readonly name: string }[];
}

/** What a choice adds to measures, by their ids. */
export type Effects = { readonly [measure: string]: number };

export interface Decision {
  readonly id: string;
  readonly prompt: string;
  /** Asked only where the first decision is one of these; without it, everywhere it is named. */
  readonly when?: readonly string[] | undefined;
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    readonly gist?: string | undefined;
    /** What it adds for each of the times a place comes up. */
    readonly each?: Effects | undefined;
    /** What is said about it where the place has no words of its own. */
    readonly feedback?: string | undefined;
  }[];
}

export interface Item {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  readonly name: string;
  readonly situation: string;
  readonly hint?: string | undefined;
  /** How often it comes up. */
  readonly times: number;
  /** By the id of a decision: what can be chosen here, and what stands up. */
  readonly decisions: Readonly<Record<string, Choice>>;
}

/** An option that is not named is not offered. */
export interface Choice {
  readonly accepted: readonly string[];
  readonly options: Readonly<
    Record<
      string,
      { readonly effects?: Effects | undefined; readonly feedback?: string | undefined }
    >
  >;
}

export interface Setting {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  readonly name: string;
  readonly prompt: string;
  readonly hint?: string | undefined;
  readonly accepted: readonly string[];
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    readonly gist?: string | undefined;
    readonly effects?: Effects | undefined;
    readonly feedback: string;
  }[];
}

export interface Whole {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  readonly name: string;
}

/** Something that arrives once a plan was tried. */
export interface Letter {
  readonly id: string;
  /** Thanks come only where all goals are reached and nobody complains. */
  readonly tone: 'complaint' | 'report' | 'thanks';
  /** Who writes. */
  readonly name: string;
  readonly intro: string;
  /** Those that apply are in it; where none does, it is not written. */
  readonly paragraphs: readonly Paragraph[];
  readonly closing: string;
}

export interface Paragraph {
  readonly id: string;
  /** All of these hold; nothing here always holds. */
  readonly when: readonly Condition[];
  /** The place or setting it is about; without it, those that met its first condition. */
  readonly about?: string | undefined;
  readonly text: string;
  /** What comes of such choices together, beside what each adds by itself. */
  readonly effects?: Effects | undefined;
}

export interface Condition {
  /** Places or settings. */
  readonly of: readonly string[];
  /** The decision meant, for places. */
  readonly decision?: string | undefined;
  /** Options, one of which must be chosen there. */
  readonly is: readonly string[];
  /** In how many of them at least; without it, in all. */
  readonly least?: number | undefined;
}

/** What is chosen: by place or setting, then by decision. */
export type Plan = { readonly [item: string]: Picks };

/** The learner's work. Holds ids only. */
export type AllocationState = {
  readonly seed: number;
  /** The versions of the items that were worked on, when they were. */
  readonly versions: { readonly [item: string]: number };
  /** As it stands; may hold choices that another choice has made idle. */
  readonly plan: Plan;
  /** Every plan that was tried, oldest first, without idle choices. */
  readonly tries: readonly Plan[];
  readonly hints: readonly string[];
  /** After how many tries it was told what stands up; 0 as long as it was not. Only those count. */
  readonly told: number;
};

export type AllocationMove =
  | { readonly do: 'pick'; readonly item: string; readonly ask: string; readonly option: string }
  | { readonly do: 'try' }
  /** Takes up an earlier plan again, by its number from 0. */
  | { readonly do: 'back'; readonly to: number }
  | { readonly do: 'hint'; readonly item: string }
  | { readonly do: 'reveal' };
