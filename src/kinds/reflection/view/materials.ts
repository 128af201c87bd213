import { createContext } from 'preact';
import type { Material } from '../task.ts';

/**
 * Looks up what the reader made, as a text; '' where there is nothing yet. Handed in from outside,
 * for it is no part of this exercise; `undefined` where it cannot be reached.
 */
export const Materials = createContext<((what: Material) => Promise<string>) | undefined>(
  undefined,
);
