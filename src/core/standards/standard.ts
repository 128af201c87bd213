import type { Language } from '../language.ts';

/**
 * What a service standard states, in the order it is written: who does what, how well, by when,
 * under what condition, for which need of the customer, and where the customer is told.
 */
export const SLOTS = ['who', 'does', 'how', 'by', 'when', 'need', 'told'] as const;
export type Slot = (typeof SLOTS)[number];

/** A service standard in its author's own words; what is not written yet is left out or empty. */
export type Standard = { readonly [slot in Slot]?: string };

/** The longest text of one slot, or of a whole standard, in UTF-16 units. */
export const TEXT_LIMIT = 2000;

/** What can be weak about a standard. */
export const FLAWS = [
  /** A word that everybody understands otherwise: "warm", "as soon as possible". */
  'vague',
  /** Nothing in it can be counted, timed or seen to be so. */
  'unmeasured',
  /** A mean without a share that must be met and a limit nobody is left beyond. */
  'mean-only',
  /** Harder than customers need, or than people can keep up: "never", "within one second". */
  'too-much',
  /** A pressure of time or number that lands on a step where haste does harm. */
  'unsafe',
  /** Kept from the customers, who can neither expect it nor hold anyone to it. */
  'unpublished',
  /** Nobody could say whether it was kept: it is about feelings, intentions or everything at once. */
  'untestable',
] as const;
export type Flaw = (typeof FLAWS)[number];

/** A weak spot: a suspicion with its reason, which the author may reject with a reason of their own. */
export interface Finding {
  /**
   * The same as long as the same weak spot is there, so that it stays dismissed while other words
   * change: the flaw, the slot and the words that gave rise to it.
   */
  readonly id: string;
  readonly flaw: Flaw;
  /** Where it is, or where something is missing. */
  readonly slot: Slot;
  /** The words in question, as [start, end) in the slot's text; absent where something is missing. */
  readonly span?: readonly [start: number, end: number];
}

/** A standard as it is brought to be checked: in slots, or as one text that may hold all of them. */
export type Draft =
  | { readonly as: 'slots'; readonly standard: Standard }
  /** Its findings are all about the slot `does`, which holds the text. */
  | { readonly as: 'text'; readonly text: string };

/** What checks a standard; the one there is: `check` in `check.ts`. */
export type Check = (draft: Draft, language: Language) => readonly Finding[];
