import { describe, expect, test } from 'vitest';
import { PREFIX } from '../../src/store/shelf.ts';
import { aDesk, answer, attemptsOf, noticeOf, pick, STORED, stateOf, task } from './desk.ts';

describe('saving', () => {
  test('nothing is stored before the first move', () => {
    const desk = aDesk();
    desk.tab();
    expect(desk.texts.size).toBe(0);
  });

  test('every move is stored at once', () => {
    const desk = aDesk();
    const work = desk.tab();
    for (const option of ['warm', 'seen', 'attitude']) {
      work.move(pick('single', option));
      expect(desk.stored()).toMatchObject({
        state: { answers: { single: { picked: [option] } } },
      });
    }
  });

  test('an impossible move stores nothing', () => {
    const desk = aDesk();
    desk.tab().move(pick('single', 'nobody'));
    expect(desk.texts.size).toBe(0);
  });

  test('the work is there again after the page was closed', () => {
    const desk = aDesk();
    const before = desk.tab();
    answer(before, 'single', 'seen');
    const after = desk.tab();
    expect(stateOf(after)).toEqual(stateOf(before));
    expect(attemptsOf(after)).toEqual(attemptsOf(before));
    expect(noticeOf(after)).toBeNull();
  });

  test('each exercise has its own', () => {
    const desk = aDesk();
    desk.tab().move(pick('single', 'seen'));
    expect(stateOf(desk.tab(task, 'another')).answers).toEqual({});
  });

  test('an exercise begins alike in every browser', () => {
    expect(stateOf(aDesk().tab())).toEqual(stateOf(aDesk().tab()));
    expect(stateOf(aDesk().tab()).seed).not.toBe(stateOf(aDesk().tab(task, 'another')).seed);
  });
});

describe('beginning anew', () => {
  test('clears the answers and changes the order; the attempt stays on record', () => {
    const desk = aDesk();
    const work = desk.tab();
    answer(work, 'single', 'seen');
    work.reset(77);
    expect(stateOf(work)).toMatchObject({ seed: 77, answers: {} });
    expect(attemptsOf(desk.tab())).toMatchObject([
      { points: 1, max: 2, moves: 2 },
      { points: 0, max: 2, moves: 0, ended: null },
    ]);
    expect(attemptsOf(work)[0]?.ended).not.toBeNull();
  });

  test('is not undone', () => {
    const work = aDesk().tab();
    work.move(pick('single', 'seen'));
    work.reset(77);
    work.undo();
    expect(stateOf(work).answers).toEqual({});
    expect(work.$snapshot.get()).toMatchObject({ canUndo: false, canRedo: false });
  });
});

describe('stored text that cannot be read', () => {
  const other = `${PREFIX}work:another`;
  test.each<[string, string]>([
    ['no JSON', '{"format":1,'],
    ['of another kind', JSON.stringify({ format: 1, kind: 'essay', version: 1, state: {} })],
    ['of a later version', JSON.stringify({ format: 1, kind: 'choice', version: 9, state: {} })],
    [
      'with an impossible state',
      JSON.stringify({ format: 1, kind: 'choice', version: 1, state: 7 }),
    ],
  ])('%s: is kept aside, the exercise begins, others are untouched', (_, text) => {
    const desk = aDesk(
      new Map([
        [STORED, text],
        [other, 'theirs'],
      ]),
    );
    const work = desk.tab();
    const notice = noticeOf(work);
    if (notice?.about !== 'damaged') throw new Error('The learner is not told');
    expect(desk.texts.get(PREFIX + notice.copy)).toBe(text);
    expect(notice.copy).toMatch(/^aside:check:/);
    expect(desk.texts.get(other)).toBe('theirs');
    expect(stateOf(work).answers).toEqual({});
    work.move(pick('single', 'seen'));
    expect(stateOf(desk.tab()).answers).toHaveProperty('single');
    expect(desk.texts.get(PREFIX + notice.copy)).toBe(text);
  });

  test('is kept even when the storage has no room for a second copy', () => {
    const text = 'damaged '.repeat(100);
    const desk = aDesk(new Map([[STORED, text]]), { room: 1000 });
    desk.tab();
    expect([...desk.texts.values()]).toContain(text);
  });

  test('two different damages are both kept', () => {
    const desk = aDesk(new Map([[STORED, 'one']]));
    desk.tab();
    desk.texts.set(STORED, 'two');
    desk.tab();
    expect([...desk.texts.values()].sort()).toEqual(['one', 'two']);
  });

  test('the learner can dismiss the word about it', () => {
    const work = aDesk(new Map([[STORED, 'one']])).tab();
    work.dismiss();
    expect(noticeOf(work)).toBeNull();
  });
});

describe('after the author edited the exercise', () => {
  const edited = {
    items: task.items.map((item) => (item.id === 'single' ? { ...item, version: 3 } : item)),
  };

  test('only the answers it touches are set aside, and the learner is told how many', () => {
    const desk = aDesk();
    const before = desk.tab();
    answer(before, 'single', 'seen');
    answer(before, 'several', 'rota');
    const whole = desk.texts.get(STORED);
    const after = desk.tab(edited);
    expect(noticeOf(after)).toEqual({ about: 'edited', items: ['single'] });
    expect(stateOf(after).answers).toEqual({ several: stateOf(before).answers['several'] });
    expect(
      [...desk.texts].filter(([key]) => key.includes('aside:')).map(([, text]) => text),
    ).toEqual([whole]);
    after.move(pick('several', 'limit'));
    expect(noticeOf(desk.tab(edited))).toBeNull();
  });

  test('a file made before the next move holds what is shown', () => {
    const desk = aDesk();
    answer(desk.tab(), 'single', 'seen');
    const work = desk.tab(edited);
    const elsewhere = aDesk().tab(edited);
    elsewhere.fromFile(work.toFile());
    expect(stateOf(elsewhere)).toEqual(stateOf(work));
    expect(noticeOf(elsewhere)).toBeNull();
  });
});
