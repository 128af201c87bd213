import { z } from 'zod';
import { localise } from '../../core/language.ts';
import { id, itemFields, text, uniqueIds } from '../fields.ts';
import { checkLetters } from './checks/letters.ts';
import { checkMeasures } from './checks/measures.ts';
import { checkPlaces } from './checks/places.ts';
import { checkPlan } from './checks/plan.ts';
import type { AllocationTask } from './task.ts';

const effects = z.record(z.string(), z.number());

/** A unit: a sign such as `¥` as it is, or a word in each language. */
const unit = z.union([z.string().min(1), text], 'a sign such as "¥", or a word in each language');

const measure = z.strictObject({
  id,
  name: text,
  gist: text,
  unit,
  start: z.number().default(0),
  goal: z.strictObject({ 'at-most': z.number().optional(), 'at-least': z.number().optional() }),
  top: z.number().positive(),
  bands: z.array(z.strictObject({ to: z.number().optional(), name: text })).min(2),
});

const decision = z.strictObject({
  id,
  prompt: text,
  when: z.array(id).min(1).optional(),
  options: z
    .array(
      z.strictObject({
        id,
        name: text,
        gist: text.optional(),
        each: effects.optional(),
        feedback: text.optional(),
      }),
    )
    .min(2)
    .max(6),
});

const choice = z.strictObject({
  accepted: z.array(id).min(1, 'at least one that stands up'),
  options: z.record(
    z.string(),
    z.strictObject({ effects: effects.optional(), feedback: text.optional() }),
  ),
});

const item = z.strictObject({
  ...itemFields,
  name: text,
  situation: text,
  hint: text.optional(),
  times: z.number().min(0).default(1),
  decisions: z.record(z.string(), choice),
});

const setting = z.strictObject({
  ...itemFields,
  name: text,
  prompt: text,
  hint: text.optional(),
  accepted: z.array(id).min(1, 'at least one that stands up'),
  options: z
    .array(
      z.strictObject({
        id,
        name: text,
        gist: text.optional(),
        effects: effects.optional(),
        feedback: text,
      }),
    )
    .min(2)
    .max(6),
});

const condition = z.strictObject({
  of: z.array(id).min(1),
  decision: id.optional(),
  is: z.array(id).min(1),
  least: z.int().min(1).optional(),
});

const letter = z.strictObject({
  id,
  tone: z.enum(['complaint', 'report', 'thanks']),
  name: text,
  intro: text,
  paragraphs: z
    .array(
      z.strictObject({
        id,
        when: z.array(condition).default([]),
        about: id.optional(),
        text,
        effects: effects.optional(),
      }),
    )
    .min(1),
  closing: text,
});

/** The fields of an exercise of kind `allocation`, beside those every exercise has. */
export const allocationSchema = z
  .strictObject({
    measures: z.array(measure).min(1).max(4),
    decisions: z.array(decision).min(1),
    items: z.array(item).min(2),
    settings: z.array(setting).default([]),
    whole: z.strictObject({ ...itemFields, name: text }),
    letters: z.array(letter).default([]),
    because: text,
  })
  .superRefine((written, context) => {
    for (const list of ['measures', 'decisions', 'letters'] as const) {
      uniqueIds(written[list], [list], context);
    }
    const task: AllocationTask = localise(written, 'en');
    const told: boolean[] = [];
    const tell = (path: readonly PropertyKey[], message: string) => {
      told.push(true);
      context.addIssue({ code: 'custom', path: [...path], message });
    };
    checkMeasures(task, tell);
    checkPlaces(task, tell);
    checkLetters(task, tell);
    // A plan cannot be tried out on a task that is not whole.
    if (told.length === 0) checkPlan(task, tell);
  });
