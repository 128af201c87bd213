import { z } from 'zod';
import { id, text, uniqueIds } from '../fields.ts';
import { comesBefore } from './grade/order.ts';
import { OWN } from './state/circle.ts';
import { CRITERIA, DEVICES, FACTORS, LAYERS, REASONS } from './task.ts';

const told = { id, text, because: text };
const factors = Object.keys(FACTORS) as (keyof typeof FACTORS)[];

const moment = z.strictObject({
  ...told,
  place: z.literal('circle'),
  phase: id,
  after: z.array(id),
  truth: z.strictObject({ reasons: z.array(z.enum(REASONS)).min(1), because: text }).optional(),
  fail: z
    .strictObject({
      risk: text,
      devices: z.array(z.enum(DEVICES).exclude(['remind'])).min(1),
      idea: text,
    })
    .optional(),
  feeling: z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]),
  who: text,
  evidence: text,
  expects: text.optional(),
  factor: z.enum(factors).optional(),
  part: z.string().optional(),
  standard: text.optional(),
});

const internal = z.strictObject({ ...told, place: z.enum(LAYERS), under: id });

/** `content/scenarios/<id>.yaml`: a service to take apart, with one defensible circle. */
export const scenarioSchema = z
  .strictObject({
    version: z.int().min(1),
    title: text,
    story: text,
    phases: z.array(z.strictObject({ id, name: text })).min(2),
    events: z.array(z.discriminatedUnion('place', [moment, internal])),
  })
  .superRefine(({ phases, events }, context) => {
    uniqueIds(phases, ['phases'], context);
    uniqueIds(events, ['events'], context);
    const wrong = (path: readonly PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path: [...path], message });
    const moments = events.filter((event) => event.place === 'circle');
    const isThere = (wanted: string) => moments.some((event) => event.id === wanted);
    for (const [index, event] of events.entries()) {
      const here = ['events', index];
      if (event.place !== 'circle') {
        if (!isThere(event.under)) wrong([...here, 'under'], 'the id of a moment of this scene');
        continue;
      }
      if (!phases.some((phase) => phase.id === event.phase)) {
        wrong([...here, 'phase'], 'the id of a phase of this scene');
      }
      for (const [place, earlier] of event.after.entries()) {
        if (!isThere(earlier)) wrong([...here, 'after', place], 'the id of a moment of this scene');
      }
      const parts: readonly string[] = event.factor ? FACTORS[event.factor] : [];
      if (event.part !== undefined && !parts.includes(event.part)) {
        wrong([...here, 'part'], `a part of its factor: ${parts.join(', ') || 'none is given'}`);
      }
      if (event.truth && !(event.expects && event.factor && event.standard)) {
        wrong(here, 'expects, factor and standard, as it is a moment of truth');
      }
    }
    if (moments.length < 8) wrong(['events'], 'at least 8 moments on the circle');
    if (events.length - moments.length < 4) wrong(['events'], 'at least 4 internal events');
    if (events.length < 14) wrong(['events'], 'at least 14 events');
    for (const [loop, before] of comesBefore(moments)) {
      if (!before.has(loop)) continue;
      const place = events.findIndex((event) => event.id === loop);
      wrong(['events', place, 'after'], 'an order without a loop: it comes before itself here');
    }
  });

const criterion = z.strictObject({ name: text, hint: text, objectives: z.array(id).min(1) });

/** The fields of an exercise of kind `service-circle`; scenes are named by their file. */
export const circleSchema = z.strictObject({
  criteria: z.strictObject(
    Object.fromEntries(CRITERIA.map((name) => [name, criterion])) as Record<
      (typeof CRITERIA)[number],
      typeof criterion
    >,
  ),
  scenes: z
    .array(id.refine((scene) => scene !== OWN, 'a scene not named "own", which is the empty start'))
    .min(1),
});
