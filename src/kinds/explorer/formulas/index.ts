import type { Formula } from './formula.ts';
import { lifetimeValue } from './lifetime-value.ts';
import { stepAccuracy } from './step-accuracy.ts';
import { toleranceZone } from './tolerance-zone.ts';

/** Every formula an exercise can name: one line each. */
export const formulas: Readonly<Record<string, Formula>> = {
  'step-accuracy': stepAccuracy,
  'lifetime-value': lifetimeValue,
  'tolerance-zone': toleranceZone,
};
