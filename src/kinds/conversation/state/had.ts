import { entryOf } from '../../../core/entry.ts';
import type { ConversationState, Had, Talk } from '../task.ts';
import { endingOf } from '../way/follow.ts';

/** What there is of a talk before its first reply. */
export function unbegun({ version }: Pick<Talk, 'version'>): Had {
  return { version, runs: [], run: [] };
}

/** What was done about `talk`. */
export function hadOf(state: ConversationState, talk: Talk): Had {
  return entryOf(state.talks, talk.id) ?? unbegun(talk);
}

/**
 * `had` with the run that has come to its end among the finished ones. Where nothing is told, that
 * happens when the work is handed in; anywhere else at once.
 */
export function settled(talk: Talk, had: Had): Had {
  if (!had.run || !endingOf(talk, had.run)) return had;
  return { ...had, runs: [...had.runs, had.run], run: null };
}

/** How far a talk is: nothing said yet, under way, or at an end. */
export function stageOf(talk: Talk, { run, runs }: Had): 'new' | 'going' | 'over' {
  if (!run || endingOf(talk, run)) return 'over';
  return run.length === 0 && runs.length === 0 ? 'new' : 'going';
}
