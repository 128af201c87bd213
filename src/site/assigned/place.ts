import type { Assignment, Part } from '../../core/assign/assignment.ts';
import type { Json } from '../../core/json.ts';
import type { AnyKind } from '../../core/kind.ts';
import type { Language, Text } from '../../core/language.ts';
import { type Given, givenKey, givenPart } from '../../store/given.ts';
import type { Shelf } from '../../store/shelf.ts';
import type { Work } from '../../store/snapshot.ts';
import { openWork } from '../../store/work.ts';

/** What is known of an exercise without its task. */
export interface Head {
  readonly id: string;
  readonly kind: string;
  readonly minutes: number;
  readonly title: Text;
  readonly edition: string;
}

/** The work on an exercise of any kind. */
export type AnyWork = Work<Json, Json>;

/** One exercise of an assignment, with the student's work on it. */
export interface Place {
  readonly part: Part;
  readonly head: Head;
  readonly kind: AnyKind;
  /** The exercise as it is where nobody has assigned it. */
  readonly task: unknown;
  readonly given: Given<unknown>;
  readonly work: AnyWork;
}

/** Where the exercises come from. */
export interface Library {
  readonly exercises: readonly Head[];
  readonly kinds: Readonly<Record<string, AnyKind>>;
  readonly loadTask: (id: string, language: Language) => Promise<unknown>;
}

/** The exercises of `assignment` that this course has; `missing` are those it has not. */
export async function openPlaces(
  { exercises, kinds, loadTask }: Library,
  assignment: Assignment,
  seed: number,
  shelf: Shelf,
  language: Language,
): Promise<{ readonly places: readonly Place[]; readonly missing: readonly string[] }> {
  const found = await Promise.all(
    assignment.parts.map(async (part) => {
      const head = exercises.find(({ id }) => id === part.exercise);
      const kind = head && kinds[head.kind];
      if (!head || !kind) return part.exercise;
      const task = await loadTask(head.id, language);
      return openPlace(head, kind, task, assignment, part, seed, shelf);
    }),
  );
  return {
    places: found.filter((one) => typeof one !== 'string'),
    missing: found.filter((one) => typeof one === 'string'),
  };
}

/** About how long the exercise of `place` takes, in minutes: fewer questions take less. */
export function minutesFor({ head, kind, task, part }: Omit<Place, 'given' | 'work'>): number {
  const { items } = kind.choices(task);
  const share = part.items !== undefined && part.items < items ? part.items / items : 1;
  return Math.max(1, Math.round(head.minutes * share));
}

/** The exercise of `part`, whose `task` is at hand. */
export function openPlace(
  head: Head,
  kind: AnyKind,
  task: unknown,
  assignment: Assignment,
  part: Part,
  seed: number,
  shelf: Shelf,
): Place {
  const given = givenPart(kind, task, assignment, part, seed);
  const key = givenKey(assignment.id, head.id);
  const work: AnyWork = openWork(kind, task, head.id, shelf, { key, given });
  return { part, head, kind, task, given, work };
}
