import { createContext } from 'preact';

/** What the reader did in an earlier exercise, as far as it can be known here. */
export interface EarlierWork {
  /** The exercise it was. */
  readonly title: string;
  readonly href: string;
  /** When it was last worked on anew, as a date in words; empty while nothing was ever written. */
  readonly date: string;
  /** What was asked and answered, by item. */
  readonly items: { readonly [item: string]: { readonly prompt: string; readonly answer: string } };
}

/**
 * The earlier work that an exercise looks back at: handed in from outside, for it is no part of the
 * exercise's own state. `undefined` where nobody looks back, and where it is not known.
 */
export const Earlier = createContext<EarlierWork | undefined>(undefined);
