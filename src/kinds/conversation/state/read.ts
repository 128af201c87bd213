import { isCount, isObject, isStrings } from '../../../core/json.ts';
import type { Reading } from '../../../core/kind.ts';
import type { ConversationState, ConversationTask, Had, Talk } from '../task.ts';
import { endingOf, follow } from '../way/follow.ts';
import { settled } from './had.ts';

/** Saved work as far as it fits `task`; a talk whose ways no longer lead anywhere is set aside alone. */
export function read(
  task: ConversationTask,
  saved: unknown,
): Reading<ConversationState> | undefined {
  if (!isObject(saved) || !isCount(saved['seed']) || !isObject(saved['talks'])) return undefined;
  const talks: Record<string, Had> = {};
  const setAside: string[] = [];
  for (const [id, value] of Object.entries(saved['talks'])) {
    const talk = task.items.find((candidate) => candidate.id === id);
    const had = talk && readHad(task, talk, value);
    if (had) talks[id] = had;
    else setAside.push(id);
  }
  const known = task.items.find(({ id }) => id === saved['at'])?.id;
  const at = known ?? (saved['at'] === '' ? '' : (task.items[0]?.id ?? ''));
  return { state: { seed: saved['seed'], at, talks }, setAside };
}

function readHad({ assigned }: ConversationTask, talk: Talk, value: unknown): Had | undefined {
  if (!isObject(value) || value['version'] !== talk.version) return undefined;
  const { runs, run } = value;
  if (!Array.isArray(runs) || !runs.every(isStrings)) return undefined;
  if (!runs.every((one) => endingOf(talk, one))) return undefined;
  // Nobody can have had an assigned talk twice in one attempt.
  if (assigned && (runs.length > 1 || (runs.length === 1 && run !== null))) return undefined;
  if (run === null) {
    return runs.length > 0 ? { version: talk.version, runs, run } : undefined;
  }
  if (!isStrings(run) || !follow(talk, run)) return undefined;
  const had = { version: talk.version, runs, run };
  return assigned?.blind ? had : settled(talk, had);
}
