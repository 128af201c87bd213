import { describe, expect, test } from 'vitest';
import { type Assignment, newAssignment } from '../../src/core/assign/assignment.ts';
import type { QuizMove, QuizState } from '../../src/core/quiz/types.ts';
import { type ChoiceTask, choice } from '../../src/kinds/choice/model.ts';
import { attemptSeed, givenKey, givenPart } from '../../src/store/given.ts';
import { readProgress } from '../../src/store/progress.ts';
import { PREFIX, storageShelf } from '../../src/store/shelf.ts';
import type { Work } from '../../src/store/snapshot.ts';
import { openWork } from '../../src/store/work.ts';
import { attemptsOf, check, EXERCISE, noticeOf, pick, STORED, stateOf, task } from './desk.ts';
import { fakeStorage } from './storage.ts';

const PART = { exercise: EXERCISE };
const SEED = 77;
const GIVEN = `${PREFIX}${givenKey('0123456789', EXERCISE)}`;

/** A browser with the exercise assigned under `some` terms, any number of tabs, and a ticking clock. */
function aClass(some: Partial<Assignment> = {}) {
  const texts = new Map<string, string>();
  const shelf = storageShelf(fakeStorage(texts));
  const assignment = { ...newAssignment('0123456789', [PART]), ...some };
  let time = 1000;
  const now = () => {
    time += 1;
    return time;
  };
  const tab = (): Work<QuizState, QuizMove, ChoiceTask> => {
    const given = givenPart(choice, task, assignment, PART, SEED);
    return openWork(choice, task, EXERCISE, shelf, {
      key: givenKey(assignment.id, EXERCISE),
      given,
      now,
    });
  };
  const own = () => openWork(choice, task, EXERCISE, shelf, { now });
  return { texts, tab, own };
}

const blind = { feedback: 'after' } as const;

describe('an assigned exercise', () => {
  test('and the reader’s own work on it do not touch each other', () => {
    const { texts, tab, own } = aClass();
    own().move(pick('single', 'warm'));
    const mine = texts.get(STORED);
    tab().move(pick('single', 'seen'));
    expect(texts.get(STORED)).toBe(mine);
    expect(stateOf(own()).answers).toMatchObject({ single: { picked: ['warm'] } });
    expect(stateOf(tab()).answers).toMatchObject({ single: { picked: ['seen'] } });
    expect([...texts.keys()].sort()).toEqual([GIVEN, STORED].sort());
  });

  test('is no part of the reader’s own progress', () => {
    const { texts, tab } = aClass();
    tab().move(pick('single', 'seen'));
    expect(readProgress(storageShelf(fakeStorage(texts)))).toEqual({
      exercises: {},
      objectives: {},
    });
  });

  test('begins with the seed of the assignment, and every further attempt with one that follows', () => {
    const { tab } = aClass();
    const work = tab();
    expect(stateOf(work).seed).toBe(attemptSeed(SEED, 1));
    for (const attempt of [2, 3]) {
      work.move(pick('single', 'seen'));
      work.reset(12345);
      expect(stateOf(work).seed).toBe(attemptSeed(SEED, attempt));
    }
    expect(new Set([1, 2, 3].map((attempt) => attemptSeed(SEED, attempt))).size).toBe(3);
  });
});

describe('handing in for good', () => {
  test('checks what is chosen, marks the attempt, and closes it', () => {
    const { tab } = aClass(blind);
    const work = tab();
    work.move(pick('single', 'seen'));
    expect(work.$snapshot.get().task.assigned).toEqual({ blind: true, closed: false });
    work.finish(5000);
    expect(attemptsOf(work)).toMatchObject([{ handed: 5000, points: 1 }]);
    expect(work.$snapshot.get().task.assigned).toEqual({ blind: false, closed: true });
    work.move(pick('single', 'warm'));
    work.move(pick('several', 'limit'));
    work.undo();
    for (const one of [work, tab()]) {
      expect(stateOf(one).answers).toMatchObject({ single: { tries: [{ picked: ['seen'] }] } });
      expect(stateOf(one).answers).not.toHaveProperty('several');
      expect(attemptsOf(one)).toMatchObject([{ handed: 5000, moves: 1 }]);
    }
  });

  test('tells nothing afterwards either where feedback is never given', () => {
    const { tab } = aClass({ feedback: 'never' });
    tab().finish(5000);
    expect(tab().$snapshot.get().task.assigned).toEqual({ blind: true, closed: true });
  });

  test('happens once: a second time changes nothing', () => {
    const { tab } = aClass(blind);
    const work = tab();
    work.move(pick('single', 'seen'));
    work.finish(5000);
    work.finish(6000);
    expect(attemptsOf(work).map(({ handed }) => handed)).toEqual([5000]);
  });

  test('can be looked at beforehand without anything being kept', () => {
    const { texts, tab } = aClass(blind);
    const work = tab();
    work.move(pick('single', 'seen'));
    const before = texts.get(GIVEN);
    expect(work.finished(5000).attempts).toMatchObject([{ handed: 5000 }]);
    expect(texts.get(GIVEN)).toBe(before);
    expect(attemptsOf(work)[0]?.handed).toBeUndefined();
  });

  test('in one tab closes the other', () => {
    const { tab } = aClass(blind);
    const [left, right] = [tab(), tab()];
    left.move(pick('single', 'seen'));
    right.refresh();
    left.finish(5000);
    right.move(pick('single', 'warm'));
    expect(stateOf(right)).toEqual(stateOf(left));
    expect(right.$snapshot.get().task.assigned?.closed).toBe(true);
    expect(noticeOf(right)).toEqual({ about: 'other-tab' });
  });

  test('looking around afterwards is no part of the attempt', () => {
    const { tab } = aClass(blind);
    const work = tab();
    work.move(pick('single', 'seen'));
    work.finish(5000);
    const before = attemptsOf(work);
    work.move({ do: 'go', item: 'several' });
    expect(stateOf(work).at).toBe('several');
    expect(attemptsOf(work)).toEqual(before);
  });
});

describe('a limit of attempts', () => {
  test('is kept in every tab, and said', () => {
    const { tab } = aClass({ attempts: 2 });
    const [left, right] = [tab(), tab()];
    left.move(pick('single', 'seen'));
    left.reset(1);
    left.move(pick('single', 'warm'));
    right.reset(1);
    expect(noticeOf(right)).toEqual({ about: 'no-attempts' });
    expect(attemptsOf(tab())).toHaveLength(2);
    expect(stateOf(tab()).answers).toMatchObject({ single: { picked: ['warm'] } });
  });

  test('is not used up by an attempt nobody began', () => {
    const { tab } = aClass({ attempts: 2 });
    const work = tab();
    work.reset(1);
    work.move(pick('single', 'seen'));
    work.reset(1);
    work.reset(1);
    work.reset(1);
    expect(attemptsOf(work)).toHaveLength(2);
    work.move(check('single'));
    expect(noticeOf(work)).toBeNull();
  });

  test('counts attempts that were handed in, and none is left after the last', () => {
    const { tab } = aClass({ attempts: 1, feedback: 'after' });
    const work = tab();
    work.finish(5000);
    work.reset(1);
    expect(noticeOf(work)).toEqual({ about: 'no-attempts' });
    expect(work.$snapshot.get().task.assigned?.closed).toBe(true);
  });

  test('of 0 is none', () => {
    const { tab } = aClass();
    const work = tab();
    for (let count = 1; count <= 12; count += 1) {
      work.move(pick('single', 'seen'));
      work.reset(1);
    }
    expect(attemptsOf(work)).toHaveLength(13);
  });
});
