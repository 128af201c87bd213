import { createContext } from 'preact';

/** A circle the reader has drawn, as far as another exercise can make use of it. */
export interface DrawnCircle {
  readonly id: string;
  readonly name: string;
  /** In the customer's order. */
  readonly moments: readonly {
    readonly name: string;
    /** Whether it is marked as a moment of truth. */
    readonly truth: boolean;
    /** Why it is one: words by the key `service-circle.reason.<reason>`; '' where none is chosen. */
    readonly reason: string;
    /** What the customer hopes for there, in the customer's words. */
    readonly says: string;
    readonly factor: 'hardware' | 'software' | 'people' | '';
    /** The standard written for it, in one piece. */
    readonly standard: string;
  }[];
}

/** The exercise circles are drawn in, and those there are. */
export interface DrawnCircles {
  readonly title: string;
  readonly href: string;
  readonly circles: readonly DrawnCircle[];
}

/**
 * Looks up the reader's circles when they are asked for: handed in from outside, for they are no
 * part of the exercise that makes use of them. `undefined` where they cannot be reached.
 */
export const Circles = createContext<(() => Promise<DrawnCircles | undefined>) | undefined>(
  undefined,
);
