import type { z } from 'zod';
import { allocationSchema } from './allocation/schema.ts';
import { caseworkSchema } from './casework/schema.ts';
import { choiceSchema } from './choice/schema.ts';
import { conversationSchema } from './conversation/schema.ts';
import { explorerSchema } from './explorer/schema.ts';
import { pitfallSchema } from './pitfall-quiz/schema.ts';
import { rebuildSchema } from './rebuild/schema.ts';
import { reflectionSchema } from './reflection/schema.ts';
import { sceneSchema } from './scene/schema.ts';
import { circleSchema } from './service-circle/schema.ts';
import { sortSchema } from './sort/schema.ts';
import { workshopSchema } from './workshop/schema.ts';

/** What an author may write for each kind: one line each. Used at build time only. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  choice: choiceSchema,
  'pitfall-quiz': pitfallSchema,
  explorer: explorerSchema,
  'service-circle': circleSchema,
  rebuild: rebuildSchema,
  sort: sortSchema,
  casework: caseworkSchema,
  reflection: reflectionSchema,
  scene: sceneSchema,
  conversation: conversationSchema,
  allocation: allocationSchema,
  workshop: workshopSchema,
};
