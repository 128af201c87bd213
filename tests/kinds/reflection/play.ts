import { reflectionExamples } from '../../../src/kinds/reflection/examples.ts';
import { reflection } from '../../../src/kinds/reflection/model.ts';
import { changeOf } from '../../../src/kinds/reflection/state/text.ts';
import type {
  ReflectionMove,
  ReflectionState,
  ReflectionTask,
} from '../../../src/kinds/reflection/task.ts';
import { memoryShelf } from '../../../src/store/shelf.ts';
import { openWork } from '../../../src/store/work.ts';

/** The example with everything: "to-string" (text and choices), "value-of" (choices), "in-their-place" (text). */
export const task = reflectionExamples['full'] as ReflectionTask;

/** The state after `moves`. */
export function play(moves: readonly ReflectionMove[], on: ReflectionTask = task): ReflectionState {
  return moves.reduce((state, move) => reflection.step(on, state, move), reflection.start(on, 1));
}

export function write(item: string, text: string): ReflectionMove {
  return { do: 'write', item, text, by: 'adding' };
}

export function choose(item: string, choice: string): ReflectionMove {
  return { do: 'choose', item, choice };
}

/** `task` as it is assigned. */
export function assigned(terms: { readonly blind?: boolean; readonly closed?: boolean }) {
  return reflection.assign(task, { hints: true, blind: false, closed: false, ...terms }, 1);
}

/** Somebody at a keyboard, with one field after the other in hand. */
export function aWriter(item = 'to-string') {
  const work = openWork(reflection, task, 'notes', memoryShelf(), { now: () => 1 });
  const text = (of = item) => work.$snapshot.get().state.answers[of]?.text ?? '';
  const put = (next: string, of = item) =>
    work.move({ do: 'write', item: of, text: next, by: changeOf(text(of), next) });
  return {
    work,
    text,
    put,
    /** Key by key at the end. */
    type: (more: string, of = item) => {
      for (const letter of more) put(text(of) + letter, of);
    },
    /** The key for deleting, so many times. */
    rub: (count: number, of = item) => {
      for (let left = count; left > 0; left--) put(text(of).slice(0, -1), of);
    },
  };
}
