import { createContext } from 'preact';

/**
 * Address of a page of the course (`m06/pitfalls.html#average`) in the page's language: handed in
 * from outside, for an exercise does not know where it stands. `undefined` where there is no course.
 */
export const PageAt = createContext<((path: string) => string) | undefined>(undefined);
