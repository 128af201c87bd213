import { z } from 'zod';
import { SLOTS } from '../../core/standards/standard.ts';
import { id, text, uniqueIds } from '../fields.ts';
import { FACTORS, OWN, STEPS } from './task.ts';

const version = z.int().min(1);

const step = z.strictObject({ objectives: z.array(id).min(1), name: text, ask: text, help: text });

const place = z.strictObject({
  id: id.refine((one) => one !== OWN, 'a scene not named "own", which is the learner’s workplace'),
  version,
  title: text,
  text,
  promise: text,
});

const criterion = z
  .strictObject({
    id,
    version,
    name: text,
    levels: z.array(z.strictObject({ id, points: z.int().min(0), text })).min(2),
  })
  .superRefine(({ levels }, context) => {
    uniqueIds(levels, ['levels'], context);
    const points = levels.map((level) => level.points);
    const falls = points.every((one, index) => index === 0 || one < (points[index - 1] as number));
    if (!falls) {
      const message = 'the best level first, each worth less than the one before it';
      context.addIssue({ code: 'custom', path: ['levels'], message });
    }
  });

const worked = z.strictObject({
  moment: text,
  says: text,
  factor: z.enum(FACTORS),
  standard: z.strictObject(
    Object.fromEntries(SLOTS.map((slot) => [slot, text])) as Record<
      (typeof SLOTS)[number],
      typeof text
    >,
  ),
  seen: text,
  changed: text,
});

/** The fields of an exercise of kind `workshop`, beside those every exercise has. */
export const workshopSchema = z
  .strictObject({
    bringsFrom: id.optional(),
    moments: z.strictObject({ least: z.int().min(2), most: z.int().max(40) }),
    truths: z.int().min(1),
    steps: z.strictObject(
      Object.fromEntries(STEPS.map((name) => [name, step])) as Record<
        (typeof STEPS)[number],
        typeof step
      >,
    ),
    places: z.array(place).min(1),
    questions: z.array(text).min(1),
    rubric: z.array(criterion).min(1),
    worked: z.strictObject({ title: text, text, standards: z.array(worked).min(1) }),
  })
  .superRefine(({ places, rubric, moments, truths }, context) => {
    uniqueIds(places, ['places'], context);
    uniqueIds(rubric, ['rubric'], context);
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (moments.least > moments.most) wrong('moments', 'a "least" that is not above "most"');
    if (truths > moments.least) wrong('truths', 'no more than the least number of moments');
  });
