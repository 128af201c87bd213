import type { QuizMove, QuizState } from '../../src/core/quiz/types.ts';
import { choiceExamples } from '../../src/kinds/choice/examples.ts';
import { type ChoiceTask, choice } from '../../src/kinds/choice/model.ts';
import { PREFIX, storageShelf, sturdyShelf } from '../../src/store/shelf.ts';
import type { Work } from '../../src/store/snapshot.ts';
import { openWork } from '../../src/store/work.ts';
import { fakeStorage, type Refusals } from './storage.ts';

/** The task of the tests: "single" (seen, warm, attitude) and "several" (limit, remedy, rota, script). */
export const task = choiceExamples['full'] as ChoiceTask;

/** The exercise of the tests, and the key its work is stored under. */
export const EXERCISE = 'check';
export const STORED = `${PREFIX}work:${EXERCISE}`;

/** A browser: one storage, any number of tabs, and a clock that ticks once a move. */
export function aDesk(texts: Map<string, string> = new Map(), refusals: Refusals = {}) {
  let time = 1000;
  const tab = (as: ChoiceTask = task, exercise = EXERCISE): Work<QuizState, QuizMove> => {
    const shelf = sturdyShelf(storageShelf(fakeStorage(texts, refusals)), () => {});
    return openWork(choice, as, exercise, shelf, { now: () => ++time });
  };
  return { texts, tab, stored: () => JSON.parse(texts.get(STORED) ?? 'null') as unknown };
}

export const stateOf = (work: Work<QuizState, QuizMove>) => work.$snapshot.get().state;
export const noticeOf = (work: Work<QuizState, QuizMove>) => work.$snapshot.get().notice;
export const attemptsOf = (work: Work<QuizState, QuizMove>) => work.$snapshot.get().saved.attempts;

export const pick = (item: string, option: string): QuizMove => ({ do: 'pick', item, option });
export const check = (item: string): QuizMove => ({ do: 'check', item, sure: 1 });

/** Picks `option` of `item` and hands it in. */
export function answer(work: Work<QuizState, QuizMove>, item: string, option: string): void {
  work.move(pick(item, option));
  work.move(check(item));
}
