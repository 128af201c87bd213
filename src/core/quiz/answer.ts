import type { Answer, Item, QuizState, Try } from './types.ts';

/** `new` untouched · `tried` checked and not right yet · `solved` by oneself · `revealed` was told. */
export type Status = 'new' | 'tried' | 'solved' | 'revealed';

/** What an item has before anybody touched it. */
export function blank(item: Item): Answer {
  return {
    version: item.version,
    picked: [],
    tries: [],
    hint: false,
    revealed: false,
    earlier: [],
  };
}

/** Whether `picked` is exactly the set of right options. */
export function isRight(item: Item, picked: readonly string[]): boolean {
  return item.options.every((option) => option.correct === picked.includes(option.id));
}

/** Where one go at an item stands. Derived from the tries, so a corrected key re-grades old work. */
export function statusOf(item: Item, go: Pick<Answer, 'tries' | 'revealed'> | undefined): Status {
  if (!go || (go.tries.length === 0 && !go.revealed)) return 'new';
  if (go.tries.some((attempt) => isRight(item, attempt.picked))) return 'solved';
  return go.revealed ? 'revealed' : 'tried';
}

/** 1 for right at the first try, ½ for right later, 0 for told or not right yet. */
export function pointsOf(item: Item, go: Pick<Answer, 'tries' | 'revealed'>): number {
  if (statusOf(item, go) !== 'solved') return 0;
  return isRight(item, (go.tries[0] as Try).picked) ? 1 : 0.5;
}

/** The go that counts: the present one once it was checked, else the last finished one. */
export function counted(answer: Answer): Pick<Answer, 'tries' | 'revealed'> {
  if (answer.tries.length > 0 || answer.revealed) return answer;
  return answer.earlier.at(-1) ?? answer;
}

/** What is chosen at present: picked and not checked, or else checked last. */
export function chosenIn(answer: Answer | undefined): readonly string[] {
  if (!answer || answer.picked.length > 0) return answer?.picked ?? [];
  return answer.tries.at(-1)?.picked ?? [];
}

/** The items of `items` that have an answer of any sort, checked or not. */
export function answered(items: readonly Item[], state: QuizState): readonly Item[] {
  return items.filter((item) => chosenIn(state.answers[item.id]).length > 0);
}

/** `answer` as it is changed where nothing is told: what was handed in is a choice like any other. */
export function reopened(answer: Answer): Answer {
  if (answer.tries.length === 0) return answer;
  return { ...answer, picked: chosenIn(answer), tries: [], revealed: false };
}

/** Options tried and found wrong in this go, to be struck out where only one can be right. */
export function struck(item: Item, answer: Answer): readonly string[] {
  return item.multiple
    ? []
    : answer.tries.flatMap((attempt) => attempt.picked).filter((id) => !isRight(item, [id]));
}
