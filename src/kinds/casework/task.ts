import type { Assigned } from '../../core/kind.ts';

/** Cases: look up what is on file, then decide stage by stage. */
export interface CaseworkTask {
  readonly assigned?: Assigned | undefined;
  /** The same for all cases, in order; a case leaves one out by not naming it. */
  readonly stages: readonly CaseStage[];
  /** Two of the shared asks by which the summary places every case in a picture. */
  readonly matrix?: { readonly across: string; readonly down: string } | undefined;
  /** What every case is decided by, such as rules or a table: at hand beside each of them. */
  readonly reference?: { readonly name: string; readonly lines: readonly string[] } | undefined;
  readonly items: readonly Case[];
}

export interface CaseStage {
  readonly id: string;
  /** A short heading. */
  readonly name: string;
  /** What is to be decided; shared asks may do without. */
  readonly prompt?: string | undefined;
  /** What every case answers here. */
  readonly asks?: readonly SharedAsk[] | undefined;
  /** What each of several things may be; a case may bring marks of its own. */
  readonly marks?: readonly Named[] | undefined;
}

export interface SharedAsk {
  readonly id: string;
  readonly prompt: string;
  /** In the order they are always shown. */
  readonly options: readonly Named[];
}

/** Something to choose that is the same in several places. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** What it is, in one line. */
  readonly gist?: string | undefined;
}

export interface Case {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  readonly title: string;
  readonly situation: string;
  /** Absent or empty where there is none. */
  readonly hint?: string | undefined;
  /** So many clues must be asked for before the first stage opens. */
  readonly least?: number | undefined;
  readonly clues?: readonly Clue[] | undefined;
  /** What the case has at each of its stages, by the stage's id. */
  readonly stages: Readonly<Record<string, CaseWork>>;
  readonly because: string;
}

export interface Clue {
  readonly id: string;
  /** Whom or what one asks. */
  readonly source: string;
  /** What one learns. */
  readonly finding: string;
  /** Whether it decides the case; said once the case is over. */
  readonly telling?: boolean | undefined;
}

/** What a case has at a stage: answers to its asks, things to judge, or options of its own. */
export interface CaseWork {
  /** By the id of a shared ask. */
  readonly asks?: Readonly<Record<string, Answer>> | undefined;
  /** In place of those of the stage. */
  readonly marks?: readonly Named[] | undefined;
  readonly each?: readonly Thing[] | undefined;
  readonly options?: readonly OwnOption[] | undefined;
}

/** What is right, one option or several, and what is said about each. */
export interface Answer {
  readonly accepted: readonly string[];
  /** By option. */
  readonly feedback: Readonly<Record<string, string>>;
}

/** One of several things to be judged by the same marks. */
export interface Thing extends Answer {
  readonly id: string;
  readonly text: string;
}

export interface OwnOption {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
  /** What came of it; told once it was checked. */
  readonly later?: string | undefined;
}
