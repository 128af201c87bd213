import fc from 'fast-check';
import { expect, test } from 'vitest';
import { step } from '../../src/core/quiz/step.ts';
import type { QuizMove } from '../../src/core/quiz/types.ts';
import { choice } from '../../src/kinds/choice/model.ts';
import { firstSeed } from '../../src/store/work.ts';
import { aDesk, check, EXERCISE, pick, STORED, stateOf, task } from './desk.ts';

const moves: readonly QuizMove[] = [
  pick('single', 'warm'),
  pick('single', 'seen'),
  check('single'),
  pick('several', 'limit'),
  check('several'),
];

/** Whether the storage refuses its nth use. */
const refusals = fc.infiniteStream(fc.boolean());

test('whatever the storage does, one tab goes on as if nothing were wrong', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves)), refusals, (made, refused) => {
      const work = aDesk(new Map(), { blocked: () => refused.next().value === true }).tab();
      for (const move of made) work.move(move);
      const items = choice.items(task);
      const alone = made.reduce(
        (state, move) => step(items, state, move),
        choice.start(task, firstSeed(EXERCISE)),
      );
      expect(stateOf(work)).toEqual(alone);
    }),
  );
});

test('whatever the storage does and holds, nothing is thrown', () => {
  const stored = fc.oneof(fc.constant('{"format":1'), fc.json(), fc.constant(aFile()));
  const acts = fc.array(
    fc.constantFrom('move', 'undo', 'redo', 'reset', 'refresh', 'file', 'junk', 'dismiss'),
  );
  fc.assert(
    fc.property(stored, acts, refusals, fc.nat(2000), (text, made, refused, room) => {
      const blocked = () => refused.next().value === true;
      const work = aDesk(new Map([[STORED, text]]), { blocked, room }).tab();
      for (const [index, act] of made.entries()) {
        if (act === 'move') work.move(moves[index % moves.length] as QuizMove);
        else if (act === 'reset') work.reset(index);
        else if (act === 'file') work.fromFile(aFile());
        else if (act === 'junk') work.fromFile(text);
        else work[act as 'undo' | 'redo' | 'refresh' | 'dismiss']();
        expect(choice.grade(task, stateOf(work))).toHaveLength(task.items.length);
      }
    }),
  );
});

function aFile(): string {
  const work = aDesk().tab();
  for (const move of moves) work.move(move);
  return work.toFile();
}
