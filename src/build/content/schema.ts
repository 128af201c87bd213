import { z } from 'zod';
import { id, text, uniqueIds } from '../../kinds/fields.ts';

const names = z.strictObject({
  zh: z.array(z.string()).default([]),
  en: z.array(z.string()).default([]),
});

/** `content/modules.yaml` */
export const modulesSchema = z
  .array(
    z.strictObject({
      id,
      number: z.int().min(1),
      /** The folder of its pages under `content/docs/<language>/`. */
      slug: id,
      /** Reading and exercises together. */
      minutes: z.int().min(1),
      title: text,
      question: text,
      summary: text,
      objectives: z
        .array(
          z.strictObject({
            id,
            zh: z.string().min(1),
            en: z.string().min(1),
            /** Pages of the module that teach it, by their file names. */
            pages: z.array(id).min(1).optional(),
          }),
        )
        .min(1),
    }),
  )
  .superRefine((modules, context) => {
    uniqueIds(modules, [], context);
    for (const [index, { objectives }] of modules.entries()) {
      uniqueIds(objectives, [index, 'objectives'], context);
    }
  });

/** `content/concepts.yaml`: the glossary, by id. */
export const conceptsSchema = z.record(
  id,
  z.strictObject({
    term: text,
    definition: text,
    module: id,
    /** Items of the course's source checklist that this concept teaches. */
    checklist: z.array(z.string().regex(/^S\d-\d\d$/, 'a checklist id such as "S0-13"')),
    /** Exercises in which learners have to use it; its word alone in one is not enough. */
    practised: z.array(id).min(1).optional(),
    /** Other names, so that search finds it. */
    also: names.optional(),
  }),
);

/** `content/sources.yaml`: the bibliography, and verdicts on well-known claims. */
export const sourcesSchema = z.strictObject({
  sources: z.record(
    id,
    z.strictObject({
      cite: z.union([z.string().min(1), text], 'the citation, or one in each language'),
      modules: z.array(id).min(1),
      trust: z.enum(['read', 'report', 'secondary', 'memory']),
      note: text,
      url: z.url().optional(),
    }),
  ),
  claims: z.record(
    id,
    z.strictObject({
      claim: text,
      verdict: z.enum(['supported', 'adapted', 'distorted', 'untraceable', 'folklore', 'outdated']),
      finding: text,
      say: text,
      sources: z.array(id),
    }),
  ),
});

/** `content/figures/<name>.yaml`, beside the drawing `<name>.svg`. */
export const figureSchema = z.strictObject({
  alt: text,
  caption: text,
  text: z.record(z.string(), text),
});

/** `content/drawings/<name>.yaml`, beside the drawing `<name>.svg`. */
export const drawingSchema = z.strictObject({ alt: text, text: z.record(z.string(), text) });

/** What every exercise has, whatever its kind. */
export const exerciseHead = z.object({
  kind: z.string(),
  module: id,
  title: text,
  intro: text,
  minutes: z.int().min(1),
});

export type Modules = z.infer<typeof modulesSchema>;
export type Concepts = z.infer<typeof conceptsSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
export type Figure = z.infer<typeof figureSchema> & { readonly svg: string };
export type Drawing = z.infer<typeof drawingSchema> & { readonly svg: string };
export type ExerciseHead = z.infer<typeof exerciseHead>;
