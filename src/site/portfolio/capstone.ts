import { choiceText, isWritten, ownText } from '../../kinds/reflection/state/answers.ts';
import type { ReflectionState, ReflectionTask } from '../../kinds/reflection/task.ts';

/** The exercises of the course that a portfolio is made of. */
export const CORE = {
  circle: 'service-circle',
  workshop: 'standards-workshop',
  capstone: 'capstone',
} as const;

/** How many standards the capstone asks for. */
export const STANDARDS_WANTED = 5;

/** The capstone's five parts, by the ids of its items. */
export const CAPSTONE_PARTS = [
  'which-circle',
  'five-standards',
  'recovery-plan',
  'measures',
  'leadership-note',
] as const;

/** The items of the capstone in which somebody judges it: the criteria of its rubric. */
export const CAPSTONE_CRITERIA = [
  'score-circle',
  'score-standards',
  'score-recovery',
  'score-measures',
  'score-note',
  'score-fit',
] as const;

/** The points of the capstone's levels, by the ids of its choices. */
export const LEVEL_POINTS: Readonly<Record<string, number>> = { full: 4, partly: 2, 'not-yet': 0 };

/** Whether something was written or chosen under the item `id`. */
export function isAnswered({ answers }: ReflectionState, id: string): boolean {
  return isWritten(answers[id]);
}

/** The capstone without the items in which it is judged. */
export function withoutCriteria(task: ReflectionTask): ReflectionTask {
  const criteria: readonly string[] = CAPSTONE_CRITERIA;
  return { ...task, items: task.items.filter(({ id }) => !criteria.includes(id)) };
}

/** A criterion, best level first, with what somebody gave themselves. */
export interface Judged {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly { readonly text: string; readonly chosen: boolean }[];
  /** Absent where no level was chosen. */
  readonly points?: number;
  readonly most: number;
  /** The learner's own words about it, or ''. */
  readonly note: string;
}

/** The capstone's criteria as they were judged; `nameOf` says what one is called. */
export function judgedCapstone(
  task: ReflectionTask,
  { answers }: ReflectionState,
  nameOf: (id: string) => string,
): readonly Judged[] {
  const most = Math.max(...Object.values(LEVEL_POINTS));
  return CAPSTONE_CRITERIA.flatMap((id) => {
    const item = task.items.find((one) => one.id === id);
    if (!item?.choices) return [];
    const answer = answers[id];
    const points = answer && choiceText(item, answer) && LEVEL_POINTS[answer.choice];
    return {
      id,
      name: nameOf(id),
      levels: item.choices.map((one) => ({ text: one.text, chosen: one.id === answer?.choice })),
      ...(typeof points === 'number' && { points }),
      most,
      note: answer ? ownText(answer) : '',
    };
  });
}
