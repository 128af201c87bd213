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
    readonly factor: 'hardware' | 'software' | 'people' | '';
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
