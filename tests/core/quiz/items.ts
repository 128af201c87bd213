import { step } from '../../../src/core/quiz/step.ts';
import type { Answer, Item, QuizMove, QuizState } from '../../../src/core/quiz/types.ts';

/** A question with the options `right`, `wrong` and `other`; `part` says what is different. */
export function anItem(id: string, part: Partial<Item> = {}): Item {
  const options = [option('right', true), option('wrong', false), option('other', false)];
  return {
    id,
    version: 1,
    objectives: ['m06-o1'],
    level: 1,
    multiple: false,
    prompt: `Prompt of ${id}`,
    options,
    ...part,
  };
}

/** A question with two right options, `one` and `two`, and the wrong `three`. */
export function aMultiple(id: string): Item {
  const options = [option('one', true), option('two', true), option('three', false)];
  return anItem(id, { multiple: true, options });
}

export function option(id: string, correct: boolean): Item['options'][number] {
  return { id, correct, text: `Text of ${id}`, feedback: `Feedback on ${id}` };
}

/** The state before anything was done, `at` the first item given. */
export function begun(items: readonly Item[], seed = 1): QuizState {
  return { seed, at: items[0]?.id ?? '', round: [], answers: {} };
}

/** The state after `moves`, from the beginning. */
export function played(items: readonly Item[], ...moves: readonly QuizMove[]): QuizState {
  return moves.reduce((state, move) => step(items, state, move), begun(items));
}

/** The moves of picking `options` of `item` and handing them in. */
export function tried(item: string, ...options: readonly string[]): readonly QuizMove[] {
  const picks = options.map((option): QuizMove => ({ do: 'pick', item, option }));
  return [...picks, { do: 'check', item, sure: 1 }];
}

/** What is kept of `item`; fails when nothing is. */
export function answerIn(state: QuizState, item: string): Answer {
  const answer = state.answers[item];
  if (!answer) throw new Error(`Nothing is kept of ${item}`);
  return answer;
}
