import { hadOf, stageOf } from '../state/had.ts';
import type { ConversationState, ConversationTask, Outcome, Talk } from '../task.ts';
import { endingOf } from '../way/follow.ts';

/** What may be shown of how a talk stands: where nothing is told, only that it is over. */
export type Standing = 'new' | 'going' | 'over' | Outcome;

/** How `talk` stands; one that was had goes by its last end, also while it is had again. */
export function standingOf(task: ConversationTask, state: ConversationState, talk: Talk): Standing {
  const had = hadOf(state, talk);
  const last = had.runs.at(-1);
  if (!last || task.assigned?.blind) return stageOf(talk, had);
  return endingOf(talk, last)?.outcome ?? 'over';
}
