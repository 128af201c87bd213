import type { z } from 'zod';
import { choiceSchema } from './choice/schema.ts';
import { explorerSchema } from './explorer/schema.ts';
import { pitfallSchema } from './pitfall-quiz/schema.ts';
import { circleSchema } from './service-circle/schema.ts';

/** What an author may write for each kind: one line each. Used at build time only. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  choice: choiceSchema,
  'pitfall-quiz': pitfallSchema,
  explorer: explorerSchema,
  'service-circle': circleSchema,
};
