import type { ReadableAtom } from 'nanostores';
import type { Assignment } from '../../core/assign/assignment.ts';
import type { Book, Exercises, Received, Remark, Student } from '../../core/class/book.ts';
import type { KeyPair } from '../../exchange/key.ts';
import type { Brought } from './bring/brought.ts';
import type { ReportOf } from './bring/report.ts';
import type { ImportProgress } from './import.ts';

/** The gradebook of one assignment, graded. */
export interface OpenBook extends Book {
  readonly exercises: Exercises;
  readonly students: readonly Student[];
}

/** How many hand-ins of how many are graded. */
export interface Grading {
  readonly assignment: string;
  readonly done: number;
  readonly of: number;
}

/** Everything the page shows. */
export interface Shown {
  /** Whether it is known by now what this browser has. */
  readonly ready: boolean;
  /** The assignments of this browser, the newest first. */
  readonly assignments: readonly Assignment[];
  /** How many hand-ins each has, by its id. */
  readonly counts: Readonly<Record<string, number>>;
  readonly keys: readonly KeyPair[];
  readonly book: OpenBook | null;
  readonly grading: Grading | null;
  /** The exercises of the assignment that was chosen could not be loaded; choosing it tries again. */
  readonly failed: boolean;
  readonly importing: ImportProgress | null;
  readonly report: ReportOf | null;
}

/** What the page can be asked to do. Nothing here rejects. */
export interface Desk {
  readonly $shown: ReadableAtom<Shown>;
  /** Finds out what this browser has. */
  open(): Promise<void>;
  /** Opens the book of an assignment; of one that is not here, none. */
  choose(assignment: string): Promise<void>;
  /** Takes in what was dropped or pasted; answers the assignment to look at next, or ''. */
  bring(what: Brought): Promise<string>;
  /** Stops taking in; what is read by then stays. */
  cancel(): void;
  /** Puts the report away. */
  dismiss(): void;
  /** Adds a key that was brought, and opens with it what could not be opened before. */
  useKey(key: KeyPair): Promise<string>;
  /** Puts a whole gradebook that was brought together with the one kept here. */
  merge(book: Book): Promise<void>;
  remark(student: string, exercise: string, remark: Remark): Promise<void>;
  /** Says whose a hand-in is; null for what it says itself. */
  own(fingerprint: string, student: string | null): Promise<void>;
  /** Removes one hand-in of the open book. */
  remove(received: Received): Promise<void>;
  /** Puts a hand-in that was removed back. */
  putBack(received: Received): Promise<void>;
  /** Removes an assignment and everything of it. */
  drop(assignment: string): Promise<void>;
}

/** Before anything is known. */
export const NOTHING: Shown = {
  ready: false,
  assignments: [],
  counts: {},
  keys: [],
  book: null,
  grading: null,
  failed: false,
  importing: null,
  report: null,
};
