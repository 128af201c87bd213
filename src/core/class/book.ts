import type { Assignment } from '../assign/assignment.ts';
import type { HandIn } from '../assign/hand-in.ts';
import type { Json } from '../json.ts';
import type { AnyKind, Mark, Result, Tried } from '../kind.ts';

/** Everything an instructor has of one assignment: what is stored, and what a book file holds. */
export type Book = {
  readonly assignment: Assignment;
  /** Every hand-in that could be opened, in the order it came. */
  readonly received: readonly Received[];
  readonly notes: Notes;
};

/** One hand-in as it came. Nothing in it is judged yet. */
export type Received = {
  /** Of what was handed in; the student's receipt shows the same. */
  readonly fingerprint: string;
  readonly handIn: HandIn;
  readonly sealed: boolean;
  /** The name of its file, or '' if it was pasted. */
  readonly source: string;
  /** When it was put into the book, by the instructor's clock, in ms since 1970. */
  readonly at: number;
};

/** What the instructor has added by hand. */
export type Notes = {
  /** By {@link studentKey}, then exercise. */
  readonly remarks: Readonly<Record<string, Readonly<Record<string, Remark>>>>;
  /** By fingerprint: whose work a hand-in is, where the instructor knows better. A student key. */
  readonly owners: Readonly<Record<string, string>>;
};

/** What the instructor says about one student's work on one exercise. */
export type Remark = {
  readonly comment: string;
  /** Points given by hand, in place of the graded ones; null where those stand. */
  readonly points: number | null;
};

/** An exercise of the course as it is now, its task in the instructor's language. */
export type Exercise = {
  readonly id: string;
  readonly kind: AnyKind;
  readonly task: unknown;
  /** Which text of it this is; see `virtual:exercises`. */
  readonly edition: string;
};

/** Exercises by id: what {@link Entry entries} are graded with. */
export type Exercises = ReadonlyMap<string, Exercise>;

/** A hand-in graded by the course as it is now. */
export type Entry = {
  readonly received: Received;
  /** One per part of the assignment, in its order. */
  readonly works: readonly GradedWork[];
  /** As graded; points given by hand are in {@link Student.scores}. */
  readonly result: Result;
  /** What the instructor should know of this hand-in alone; see `findings.ts`. */
  readonly findings: readonly Finding[];
};

/** The work on one exercise, judged anew from its responses. */
export type GradedWork = {
  readonly exercise: string;
  /** Absent where nothing was handed in for it, or nothing of it can be read. */
  readonly state?: Json;
  /** The seed the items were drawn with. */
  readonly seed: number;
  /** Of a state nobody has touched, where there is none. */
  readonly marks: readonly GradedMark[];
  readonly result: Result;
  /** The most points the instructor can give by a rubric, where marking gives none; else 0. */
  readonly rubric: number;
};

/** The judgement of one item, with what the class's statistics need to know of the answer. */
export type GradedMark = Mark & {
  readonly answered: boolean;
  /** It is answered, but not in full. */
  readonly unfinished?: true;
  /** The first answer handed in for judgement, in the instructor's language; for kinds that keep it. */
  readonly first?: Tried;
};

/** Something to know about a hand-in; none of it hides the work. */
export type Finding = {
  readonly is:
    | 'late'
    | 'from-the-future'
    | 'before-set'
    | 'before-begun'
    | 'log-out-of-order'
    | 'log-differs'
    | 'too-many-attempts'
    | 'other-seed'
    | 'text-changed'
    | 'answers-set-aside'
    | 'unreadable-work'
    | 'other-exercise'
    | 'not-in-course'
    | 'namesake'
    | 'two-names'
    | 'moved-by-hand';
  /** The exercise it is about, or '' for the whole. */
  readonly exercise: string;
  /**
   * How much: minutes late, ahead of the clock or before it was begun; attempts made; the points the
   * log tells; answers set aside; devices or names under one student; 0 where there is nothing to
   * count.
   */
  readonly count: number;
};

/** One student: the hand-in that counts and those before it. */
export type Student = {
  /** See `studentKey`. */
  readonly key: string;
  /** As written in the newest hand-in that says it; '' where none does. */
  readonly name: string;
  readonly number: string;
  readonly class: string;
  /** The newest by the student's clock. */
  readonly entry: Entry;
  /** Newest first. */
  readonly earlier: readonly Entry[];
  /** One per part of the assignment, in its order. */
  readonly scores: readonly Score[];
  /** The sum of {@link Student.scores}. */
  readonly total: { readonly points: number; readonly max: number };
  /** Those of the entry, and what only the whole class shows. */
  readonly findings: readonly Finding[];
};

/** What counts for one exercise: the graded points, or those given by hand in their place. */
export type Score = {
  readonly exercise: string;
  readonly points: number;
  readonly max: number;
  /** Whether anything was handed in for it that can be read, or points were given by hand. */
  readonly there: boolean;
  readonly byHand: boolean;
};

/** Why something dropped or pasted is not in the book; none of it stops the rest. */
export type Refusal = {
  readonly source: string;
  /** How the name of the key that is wanted begins ("T39V-8A"), where that is what is missing. */
  readonly key?: string;
  readonly why:
    | 'nothing-found'
    | 'unreadable-file'
    | 'cut'
    | 'damaged'
    | 'newer'
    | 'twice'
    | 'other-assignment'
    | 'no-key'
    | 'wrong-key'
    | 'not-a-hand-in';
};
