import { describe, expect, test } from 'vitest';
import { aDesk, answer, attemptsOf, check, noticeOf, pick, stateOf, task } from './desk.ts';

/** The file of a browser in which the first question was answered. */
function aFile(exercise?: string): string {
  const work = aDesk().tab(task, exercise);
  answer(work, 'single', 'seen');
  return work.toFile();
}

describe('opening a file', () => {
  test('gives the work back in another browser, and stores it', () => {
    const desk = aDesk();
    const work = desk.tab();
    work.fromFile(aFile());
    expect(stateOf(work).answers).toMatchObject({ single: { tries: [{ picked: ['seen'] }] } });
    expect(stateOf(desk.tab())).toEqual(stateOf(work));
    expect(noticeOf(work)).toBeNull();
  });

  test('undo brings back what was there before', () => {
    const desk = aDesk();
    const work = desk.tab();
    answer(work, 'several', 'rota');
    const before = stateOf(work);
    work.fromFile(aFile());
    work.undo();
    expect(stateOf(work)).toEqual(before);
    expect(stateOf(desk.tab())).toEqual(before);
  });

  test.each<[string, () => string, string]>([
    ['that is not ours', () => 'Dear diary', 'not-a-file'],
    ['of another course', () => aFile().replace('service-quality', 'cookery'), 'not-a-file'],
    ['of another exercise', () => aFile('another'), 'other-exercise'],
    ['of another kind', () => aFile().replace('"choice"', '"essay"'), 'unreadable-file'],
    [
      'of a version that cannot be read',
      () => aFile().replace('"version": 1', '"version": 9'),
      'unreadable-file',
    ],
    ['of a newer format', () => aFile().replace('"format": 1', '"format": 2'), 'unreadable-file'],
  ])('%s changes nothing and says why', (_, file, about) => {
    const desk = aDesk();
    const work = desk.tab();
    answer(work, 'several', 'rota');
    const [state, stored] = [stateOf(work), desk.stored()];
    work.fromFile(file());
    expect(noticeOf(work)).toEqual({ about });
    expect(stateOf(work)).toBe(state);
    expect(desk.stored()).toEqual(stored);
  });

  test('that was made before an edit says how many answers no longer fit', () => {
    const edited = { items: task.items.map((item) => ({ ...item, version: 9 })) };
    const work = aDesk().tab(edited);
    work.fromFile(aFile());
    expect(noticeOf(work)).toEqual({ about: 'edited', items: ['single'] });
    expect(stateOf(work).answers).toEqual({});
  });

  test('takes nothing from what another tab has stored meanwhile: undo brings that back', () => {
    const desk = aDesk();
    const [left, right] = [desk.tab(), desk.tab()];
    right.move(pick('several', 'limit'));
    left.fromFile(aFile());
    left.undo();
    expect(stateOf(left)).toEqual(stateOf(right));
  });
});

describe('the attempts on record after a file was opened', () => {
  const started = (work: Parameters<typeof attemptsOf>[0]) =>
    attemptsOf(work).map((attempt) => attempt.started);

  test('are those of both', () => {
    const file = aFile();
    const work = aDesk().tab();
    answer(work, 'several', 'rota');
    work.reset(1);
    answer(work, 'single', 'seen');
    answer(work, 'several', 'rota');
    const before = attemptsOf(work);
    const shifted = file.replaceAll('"started": 1001', '"started": 500');
    work.fromFile(shifted);
    expect(new Set(started(work))).toEqual(new Set([500, ...before.map((one) => one.started)]));
    for (const attempt of before) expect(attemptsOf(work)).toContainEqual(attempt);
  });

  test('go on with the one of the file', () => {
    const work = aDesk().tab();
    answer(work, 'several', 'rota');
    work.fromFile(aFile().replaceAll('"started": 1001', '"started": 500'));
    const moves = attemptsOf(work).find((attempt) => attempt.started === 500)?.moves ?? 0;
    work.move(pick('several', 'limit'));
    expect(attemptsOf(work).at(-1)).toMatchObject({ started: 500, moves: moves + 1, points: 1 });
  });

  test('keep the order in which they began, the present one last', () => {
    const work = aDesk().tab();
    for (const seed of [1, 2, 3]) work.reset(seed);
    work.fromFile(aFile().replaceAll('"started": 1001', '"started": 500'));
    const [last, ...others] = [...started(work)].reverse();
    expect(last).toBe(500);
    expect(others).toEqual([...others].sort((a, b) => b - a));
  });

  test('are not doubled when the same file is opened twice', () => {
    const work = aDesk().tab();
    work.fromFile(aFile());
    work.fromFile(aFile());
    expect(attemptsOf(work)).toHaveLength(1);
  });

  test('keep what was reached here when the file holds work nobody began', () => {
    const blank = aDesk().tab().toFile();
    const work = aDesk().tab();
    work.move(pick('single', 'seen'));
    work.move(check('single'));
    work.fromFile(blank);
    expect(stateOf(work).answers).toEqual({});
    expect(attemptsOf(work)).toContainEqual(expect.objectContaining({ points: 1, moves: 2 }));
  });
});
