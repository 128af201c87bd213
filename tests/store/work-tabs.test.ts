import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step } from '../../src/core/quiz/step.ts';
import { choice } from '../../src/kinds/choice/model.ts';
import { firstSeed } from '../../src/store/work.ts';
import { aDesk, answer, check, EXERCISE, noticeOf, pick, STORED, stateOf, task } from './desk.ts';

describe('two tabs on one exercise', () => {
  test('neither loses what it did', () => {
    const desk = aDesk();
    const [left, right] = [desk.tab(), desk.tab()];
    left.move(pick('single', 'seen'));
    right.move(pick('several', 'limit'));
    left.move(check('single'));
    right.move(pick('several', 'remedy'));
    expect(stateOf(desk.tab()).answers).toMatchObject({
      single: { tries: [{ picked: ['seen'] }] },
      several: { picked: ['limit', 'remedy'] },
    });
  });

  test('undo in one leaves the work of the other, and shows it', () => {
    const desk = aDesk();
    const [left, right] = [desk.tab(), desk.tab()];
    left.move(pick('single', 'warm'));
    answer(right, 'several', 'limit');
    left.undo();
    expect(noticeOf(left)).toEqual({ about: 'other-tab' });
    expect(stateOf(left)).toEqual(stateOf(right));
    expect(stateOf(desk.tab())).toEqual(stateOf(right));
  });

  test('redo does the same', () => {
    const desk = aDesk();
    const left = desk.tab();
    left.move(pick('single', 'warm'));
    left.undo();
    const right = desk.tab();
    right.move(pick('several', 'limit'));
    left.redo();
    expect(stateOf(left)).toEqual(stateOf(right));
    expect(stateOf(desk.tab()).answers).not.toHaveProperty('single');
  });

  test('a tab takes over what the other stored, and says so only then', () => {
    const desk = aDesk();
    const [left, right] = [desk.tab(), desk.tab()];
    right.refresh();
    expect(noticeOf(right)).toBeNull();
    left.move(pick('single', 'seen'));
    right.refresh();
    expect(stateOf(right)).toEqual(stateOf(left));
    expect(noticeOf(right)).toEqual({ about: 'other-tab' });
  });

  test('beginning anew in one keeps what the other did on record', () => {
    const desk = aDesk();
    const [left, right] = [desk.tab(), desk.tab()];
    answer(right, 'single', 'seen');
    left.reset(5);
    expect(desk.stored()).toMatchObject({ attempts: [{ points: 1, moves: 2 }, { moves: 0 }] });
  });

  test('what the other damaged is set aside, and the work goes on', () => {
    const desk = aDesk();
    const work = desk.tab();
    desk.texts.set(STORED, 'damaged');
    work.move(pick('single', 'seen'));
    expect(noticeOf(work)).toMatchObject({ about: 'damaged' });
    expect([...desk.texts.values()]).toContain('damaged');
    expect(stateOf(desk.tab()).answers).toHaveProperty('single');
  });

  test('moves in any order of tabs give what one tab would have given', () => {
    const moves = fc.constantFrom(
      pick('single', 'seen'),
      pick('single', 'warm'),
      check('single'),
      pick('several', 'limit'),
      pick('several', 'rota'),
      check('several'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), moves), { maxLength: 30 }), (made) => {
        const desk = aDesk();
        const tabs = [desk.tab(), desk.tab(), desk.tab()];
        for (const [tab, move] of made) tabs[tab]?.move(move);
        const items = choice.items(task);
        const alone = made.reduce(
          (state, [, move]) => step(items, state, move),
          choice.start(task, firstSeed(EXERCISE)),
        );
        expect(stateOf(desk.tab())).toEqual(alone);
      }),
    );
  });
});
