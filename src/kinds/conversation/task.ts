import type { Assigned } from '../../core/kind.ts';

/** Talks with other people, each a tree of what they say and what one may answer. */
export interface ConversationTask {
  readonly assigned?: Assigned | undefined;
  /** What every talk of this exercise moves up and down, such as trust. */
  readonly gauges: readonly Gauge[];
  /** Where replies have a `mirror`: what stands above it, and what it is in one line. */
  readonly mirror?: { readonly name: string; readonly gist: string } | undefined;
  /** What the talks have in common, told once every one of them was had. */
  readonly debrief?: readonly { readonly title: string; readonly text: string }[] | undefined;
  readonly items: readonly Talk[];
}

/** Something that replies raise or lower, from 0 to `max`. */
export interface Gauge {
  readonly id: string;
  readonly name: string;
  /** What it is, in one line. */
  readonly gist: string;
  /** Where it stands before the first reply. */
  readonly start: number;
  readonly max: number;
  /** Where there is one (yuan, minutes), the amount is shown; else it is put into words. */
  readonly unit?: string | undefined;
}

/** One talk. Its `version` is raised when an edit changes what a reply means. */
export interface Talk {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  readonly title: string;
  readonly situation: string;
  /** What is at stake for the other, in a few words. */
  readonly stakes?: string | undefined;
  /** Who the other is, and in what mood. */
  readonly person: string;
  /** The id of the first node. */
  readonly start: string;
  readonly nodes: readonly TalkNode[];
}

/** Something the other says: it can be answered, or the talk ends with it. */
export interface TalkNode {
  readonly id: string;
  readonly says: string;
  /** How it is said: voice, face, hands. */
  readonly manner?: string | undefined;
  /** Ids are unique within the node. */
  readonly replies?: readonly Reply[] | undefined;
  readonly end?: Ending | undefined;
}

export type Worth = 'good' | 'fair' | 'poor';

export interface Reply {
  readonly id: string;
  readonly text: string;
  readonly manner?: string | undefined;
  readonly worth: Worth;
  /** By gauge id: what it adds, or takes away. */
  readonly effects?: Readonly<Record<string, number>> | undefined;
  /** What it does, and why. */
  readonly feedback: string;
  /** What the other, spoken to like this, will say to the next person. */
  readonly mirror?: string | undefined;
  /** The id of the node it leads to. */
  readonly to: string;
}

export interface Ending {
  readonly title: string;
  readonly outcome: Outcome;
  /** What becomes of it. */
  readonly text: string;
  /** Whether the other, if a customer, comes again. */
  readonly customer?: Customer | undefined;
}

export type Customer = 'stays' | 'wavers' | 'leaves';

export type Outcome = 'good' | 'mixed' | 'poor';

/** Ids of replies, from the first node on. */
export type Run = readonly string[];

/** What was done about one talk. */
export type Had = {
  /** The talk's version when this was done. */
  readonly version: number;
  /** Every time it came to an end, oldest first. */
  readonly runs: readonly Run[];
  /** The talk that is going on; null after an end, until another one is begun. */
  readonly run: Run | null;
};

/** The learner's work. Holds ids only, so it survives a change of language or order. */
export type ConversationState = {
  readonly seed: number;
  /** The talk on screen; empty on the summary. */
  readonly at: string;
  readonly talks: { readonly [talk: string]: Had };
};

/** What a learner can do. */
export type ConversationMove =
  | { readonly do: 'go'; readonly item: string }
  | { readonly do: 'reply'; readonly item: string; readonly reply: string }
  /** Another talk that begins like the finished one numbered `run`, up to its reply `turn`. */
  | { readonly do: 'back'; readonly item: string; readonly run: number; readonly turn: number }
  /** Another talk from the start. */
  | { readonly do: 'restart'; readonly item: string }
  /** Breaks off such another talk: the finished ones stay. */
  | { readonly do: 'leave'; readonly item: string };
