import type { Answer, ExplorerItem, ExplorerState, ExplorerTask } from '../task.ts';
import { isRepeat, statusOf } from './judge.ts';

/** `state` handed in: a draft in a question still open becomes a try, unless it was one before. */
export function finish(task: ExplorerTask, state: ExplorerState): ExplorerState {
  const answers = { ...state.answers };
  let handed = 0;
  for (const item of task.items) {
    const answer = answers[item.id];
    const tries = answer && triesWithDraft(task, item, answer);
    if (!tries) continue;
    answers[item.id] = { ...answer, draft: null, tries };
    handed += 1;
  }
  return handed > 0 ? { ...state, answers } : state;
}

function triesWithDraft(
  task: ExplorerTask,
  item: ExplorerItem,
  answer: Answer,
): Answer['tries'] | undefined {
  const { draft, tries } = answer;
  const status = statusOf(task, item, answer);
  if (draft === null || isRepeat(answer, draft)) return undefined;
  return status === 'new' || status === 'tried' ? [...tries, draft] : undefined;
}
