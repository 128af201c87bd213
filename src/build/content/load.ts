import type { z } from 'zod';
import { entryOf } from '../../core/entry.ts';
import { id as idSchema } from '../../kinds/fields.ts';
import { schemas } from '../../kinds/schemas.ts';
import { scenarioSchema } from '../../kinds/service-circle/schema.ts';
import { type CoursePage, coursePages } from './course-pages.ts';
import { readDrawing, withDrawing } from './drawings.ts';
import { checkLinkCodes } from './link-codes.ts';
import { checkPages } from './pages.ts';
import { type Problem, report } from './problem.ts';
import { check, filesIn, type Reader, readYaml } from './read.ts';
import { checkReferences } from './references.ts';
import {
  type Concepts,
  conceptsSchema,
  type Drawing,
  drawingSchema,
  type ExerciseHead,
  exerciseHead,
  type Figure,
  figureSchema,
  type Modules,
  modulesSchema,
  type Sources,
  sourcesSchema,
} from './schema.ts';

/** An exercise as its author wrote it, every text still in both languages. */
export interface Exercise extends ExerciseHead {
  /** The name of its file. */
  readonly id: string;
  /** What is the kind's own. */
  readonly task: unknown;
}

/** A service scene that builders start from. */
export type Scenario = z.infer<typeof scenarioSchema>;

/** Everything the course says outside its pages, checked. */
export interface Course {
  readonly modules: Modules;
  readonly concepts: Concepts;
  readonly sources: Sources['sources'];
  readonly claims: Sources['claims'];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** Rooms to look around in, by name. */
  readonly drawings: Readonly<Record<string, Drawing>>;
  readonly exercises: readonly Exercise[];
  /** The modules' pages, in reading order. */
  readonly pages: readonly CoursePage[];
}

/** Reads and checks `content` under `root`; throws one message that names every mistake. */
export function loadCourse(root: string): Course {
  const { course, problems } = readCourse(root);
  if (problems.length > 0) throw new Error(report(problems));
  return course;
}

/** The course as far as it can be read, and every mistake in it. */
export function readCourse(root: string): { course: Course; problems: readonly Problem[] } {
  const reader: Reader = { root, problems: [] };
  const sources = file(reader, 'content/sources.yaml', sourcesSchema);
  const scenarios = readScenarios(reader);
  const drawings = drawingsIn(reader, 'content/drawings', drawingSchema);
  const data: Omit<Course, 'pages'> = {
    modules: file(reader, 'content/modules.yaml', modulesSchema) ?? [],
    concepts: file(reader, 'content/concepts.yaml', conceptsSchema) ?? {},
    sources: sources?.sources ?? {},
    claims: sources?.claims ?? {},
    figures: drawingsIn(reader, 'content/figures', figureSchema),
    scenarios,
    drawings,
    exercises: readExercises(reader, scenarios, drawings),
  };
  const course: Course = { ...data, pages: coursePages(reader, data) };
  if (reader.problems.length === 0) {
    checkReferences(reader, course);
    checkPages(reader, course);
    checkLinkCodes(
      reader,
      course.exercises.map(({ id }) => id),
    );
  }
  return { course, problems: reader.problems };
}

function file<S extends Parameters<typeof check>[2]>(reader: Reader, name: string, schema: S) {
  const value = readYaml(reader, name);
  return value === undefined ? undefined : check(reader, name, schema, value);
}

function drawingsIn<S extends Parameters<typeof readDrawing>[3]>(
  reader: Reader,
  folder: string,
  schema: S,
) {
  const entries = idsIn(reader, folder).flatMap((name) => {
    const drawing = readDrawing(reader, folder, name, schema);
    return drawing ? [[name, drawing] as const] : [];
  });
  return Object.fromEntries(entries);
}

function readScenarios(reader: Reader): Course['scenarios'] {
  const entries = idsIn(reader, 'content/scenarios').map(
    (id) => [id, file(reader, `content/scenarios/${id}.yaml`, scenarioSchema)] as const,
  );
  return Object.fromEntries(entries.filter((entry): entry is [string, Scenario] => !!entry[1]));
}

function readExercises(
  reader: Reader,
  scenarios: Course['scenarios'],
  drawings: Course['drawings'],
): readonly Exercise[] {
  return idsIn(reader, 'content/exercises').flatMap((id) => {
    const name = `content/exercises/${id}.yaml`;
    const value = readYaml(reader, name);
    const head = value === undefined ? undefined : check(reader, name, exerciseHead, value);
    if (!head) return [];
    const schema = entryOf(schemas, head.kind);
    if (!schema) {
      const expected = `one of the kinds there are: ${Object.keys(schemas).join(', ')}`;
      reader.problems.push({ file: name, field: 'kind', expected, fix: 'correct the name.' });
      return [];
    }
    const { kind, module, title, intro, minutes, ...own } = value as Record<string, unknown>;
    const task = check(reader, name, schema, own);
    if (task === undefined) return [];
    const drawn = withDrawing(reader, name, task, drawings);
    return [{ id, ...head, task: withScenes(reader, name, drawn, scenarios) }];
  });
}

/** An exercise names the scenes it plays in; from here on it has them whole. */
function withScenes(
  reader: Reader,
  file: string,
  task: unknown,
  scenarios: Course['scenarios'],
): unknown {
  const { scenes, ...rest } = task as { readonly scenes?: readonly string[] };
  if (!scenes) return task;
  const found = scenes.flatMap((id, index) => {
    const scenario = entryOf(scenarios, id);
    if (scenario) return [{ id, ...scenario }];
    reader.problems.push({
      file,
      field: `scenes[${index}]`,
      expected: 'a scene that exists in content/scenarios/ and has no mistake',
      fix: 'correct the id, or add the file.',
    });
    return [];
  });
  return { ...rest, scenes: found };
}

/** What the YAML files in `folder` are named; a name that is no id is a mistake. */
function idsIn(reader: Reader, folder: string): readonly string[] {
  return filesIn(reader, folder, '.yaml').filter((name) => {
    const { error } = idSchema.safeParse(name);
    if (!error) return true;
    reader.problems.push({
      file: `${folder}/${name}.yaml`,
      field: 'the name of the file',
      expected: error.issues[0]?.message ?? 'an id',
      fix: 'rename the file.',
    });
    return false;
  });
}
