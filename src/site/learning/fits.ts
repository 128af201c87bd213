import { exercises, loadTask } from 'virtual:exercises';
import { isWorkOf } from '../../core/kind.ts';
import { parseSaved } from '../../core/saved.ts';
import { kinds } from '../../kinds/index.ts';
import type { Fitness } from '../../store/backup.ts';
import { readRecord } from '../../store/record.ts';
import { workKey } from '../../store/work.ts';

/** Whether each of `entries` can be used in this copy of the course. Rejects where a task is missing. */
export async function fitnessOf(
  entries: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Fitness>> {
  const judged = [...entries].map(async ([key, text]) => [key, await fitness(key, text)] as const);
  return new Map(await Promise.all(judged));
}

async function fitness(key: string, text: string): Promise<Fitness> {
  if (key.startsWith('assigned:')) return readRecord(text) ? 'fine' : 'unreadable';
  const own = key.startsWith(workKey(''));
  const exercise = own ? key.slice(workKey('').length) : /^given:[^/]+\/(.+)$/.exec(key)?.[1];
  if (exercise === undefined) return 'fine';
  const head = exercises.find(({ id }) => id === exercise);
  const kind = head && kinds[head.kind];
  if (!kind) return 'future';
  const saved = parseSaved(text);
  if (!saved || !isWorkOf(kind, saved.kind)) return 'unreadable';
  if (saved.version > kind.version) return 'future';
  // Which questions an assignment has, only the assignment knows.
  if (!own) return 'fine';
  const task = await loadTask(exercise, 'en');
  return kind.read(task, saved.state, saved.version) ? 'fine' : 'unreadable';
}
