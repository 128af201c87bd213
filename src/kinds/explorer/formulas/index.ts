import type { Formula } from './formula.ts';
import { stepAccuracy } from './step-accuracy.ts';

/** Every formula an exercise can name: one line each. */
export const formulas: Readonly<Record<string, Formula>> = {
  'step-accuracy': stepAccuracy,
};
