import { costOfPoorService } from './cost-of-poor-service.ts';
import type { Formula } from './formula.ts';
import { lifetimeValue } from './lifetime-value.ts';
import { serviceHall } from './service-hall/index.ts';
import { stepAccuracy } from './step-accuracy.ts';
import { surveyFigures } from './survey-figures.ts';
import { toleranceZone } from './tolerance-zone.ts';

/** Every formula an exercise can name: one line each. */
export const formulas: Readonly<Record<string, Formula>> = {
  'step-accuracy': stepAccuracy,
  'lifetime-value': lifetimeValue,
  'tolerance-zone': toleranceZone,
  'service-hall': serviceHall,
  'survey-figures': surveyFigures,
  'cost-of-poor-service': costOfPoorService,
};
