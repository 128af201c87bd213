import { exercises, loadTask } from 'virtual:exercises';
import type { Json } from '../core/json.ts';
import { type AnyKind, isWorkOf, type Line } from '../core/kind.ts';
import type { Language } from '../core/language.ts';
import { isTouched, parseSaved, type Saved } from '../core/saved.ts';
import { kinds } from '../kinds/index.ts';
import type { Shelf } from '../store/shelf.ts';
import { workKey } from '../store/work.ts';

/** An exercise of the course as it is listed. */
export type Listed = (typeof exercises)[number];

/** What the reader has done of one exercise: their own work, not that of an assignment. */
export interface OwnWork {
  readonly exercise: Listed;
  readonly kind: AnyKind;
  /** In the language asked for. */
  readonly task: unknown;
  readonly state: Json;
  readonly saved: Saved;
  /** One row per item: what was asked, what was answered, how it went. */
  readonly lines: readonly Line[];
}

/**
 * The reader's own work on every exercise they have touched, in the course's order. What cannot be
 * read is left out: the exercise itself says so when it is opened.
 */
export async function ownWorks(shelf: Shelf, language: Language): Promise<readonly OwnWork[]> {
  const works = await Promise.all(
    exercises.map((one) => workIn(shelf.get(workKey(one.id)), one, language)),
  );
  return works.filter((work) => work !== undefined);
}

/** The work on `exercise` that is stored as `text`; `undefined` for none, or none that can be read. */
export async function workIn(
  text: string | null,
  exercise: Listed,
  language: Language,
): Promise<OwnWork | undefined> {
  const kind = kinds[exercise.kind];
  const saved = parseSaved(text ?? '');
  if (!kind || !saved || !isTouched(saved) || !isWorkOf(kind, saved.kind)) return undefined;
  const task = await loadTask(exercise.id, language);
  const reading = kind.read(task, saved.state, saved.version);
  if (!reading) return undefined;
  const { state } = reading;
  return { exercise, kind, task, state, saved, lines: kind.lines(task, state) };
}
