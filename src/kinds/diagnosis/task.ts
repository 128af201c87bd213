import type { Assigned } from '../../core/kind.ts';

/** Cases: ask for clues first, then say what is behind it, then what to do about it. */
export interface DiagnosisTask {
  readonly assigned?: Assigned | undefined;
  readonly ask: string;
  readonly cureAsk: string;
  /** In the order they are always shown. */
  readonly diagnoses: readonly Diagnosis[];
  readonly items: readonly Case[];
}

export interface Diagnosis {
  readonly id: string;
  readonly name: string;
  /** What it is, in one line. */
  readonly gist: string;
}

export interface Case {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  readonly title: string;
  readonly situation: string;
  /** Absent or empty where there is none. */
  readonly hint?: string | undefined;
  /** So many clues must be asked for before a diagnosis can be made. */
  readonly least: number;
  readonly clues: readonly Clue[];
  /** The id of the right diagnosis. */
  readonly answer: string;
  /** Feedback by diagnosis. */
  readonly diagnoses: Readonly<Record<string, string>>;
  readonly cures: readonly Cure[];
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

export interface Cure {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
  /** The diagnosis that this one would be the cure for. */
  readonly fits?: string | undefined;
}
