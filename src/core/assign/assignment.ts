/** What an instructor can ask of a student, in the order it is asked. */
export const FIELDS = ['name', 'number', 'class'] as const;
export type Field = (typeof FIELDS)[number];

/** When a student is told how an answer was: while working, after handing in, or not at all. */
export const FEEDBACK = ['at-once', 'after', 'never'] as const;
export type FeedbackMode = (typeof FEEDBACK)[number];

/**
 * Whether work is handed in: not at all (a link to practise with), as text that anyone can open, or
 * sealed so that only the holder of the key can read it.
 */
export const COLLECT = ['none', 'open', 'sealed'] as const;
export type Collect = (typeof COLLECT)[number];

/** One exercise of an assignment. What is absent stands as in the exercise itself. */
export type Part = {
  readonly exercise: string;
  readonly scene?: string;
  /** How many of its items. */
  readonly items?: number;
};

/** Exercises given to a class: everything a link carries. Times in ms since 1970, whole minutes. */
export type Assignment = {
  /** Ten characters of {@link ID_LETTERS}; see `newAssignmentId`. A re-issued copy has another. */
  readonly id: string;
  /** Empty where none was given; then one is made of its exercises' titles. */
  readonly title: string;
  /** Words to the student, or ''. */
  readonly note: string;
  /** At least one, no exercise twice. */
  readonly parts: readonly Part[];
  readonly due: number | null;
  /** The IANA time zone the due time was set in ('Asia/Shanghai'); '' without one. */
  readonly zone: string;
  /** How often an exercise may be begun in all; 0 for as often as wanted. */
  readonly attempts: number;
  readonly hints: boolean;
  readonly feedback: FeedbackMode;
  /** The same questions in the same order for everybody; null gives each student their own. */
  readonly seed: number | null;
  /** What is asked of the student, and whether it must be answered. */
  readonly ask: { readonly [field in Field]?: 'required' | 'optional' };
  readonly collect: Collect;
  /** The instructor's public key (base64url, 32 bytes) if `collect` is 'sealed', else ''. */
  readonly key: string;
};

/** The letters of ids and fingerprints: Crockford's base 32, which has no I, L, O or U. */
export const ID_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The most an assignment may hold, so that a damaged or hostile link stays harmless. */
export const LIMITS = {
  parts: 100,
  title: 120,
  note: 1000,
  attempts: 99,
  items: 999,
  /** Letters of the id of an exercise or a scene. */
  name: 60,
  zone: 60,
} as const;

/** The most one hand-in may hold. */
export const HAND_IN_LIMITS = {
  /** Of a student's name, number or class. */
  field: 100,
  /** Of words nobody reads: device, edition, kind. */
  word: 64,
  /** Attempts at one exercise. */
  log: 1000,
} as const;

/** An assignment of `parts` as the composer begins it. */
export function newAssignment(id: string, parts: readonly Part[]): Assignment {
  return {
    id,
    title: '',
    note: '',
    parts,
    due: null,
    zone: '',
    attempts: 0,
    hints: true,
    feedback: 'at-once',
    seed: null,
    ask: { name: 'required' },
    collect: 'open',
    key: '',
  };
}
