import { describe, expect, test } from 'vitest';
import { type Assignment, newAssignment } from '../../../src/core/assign/assignment.ts';
import type { HandedWork, HandIn } from '../../../src/core/assign/hand-in.ts';
import { newAssignmentId } from '../../../src/core/assign/id.ts';
import type { Exercise, Finding } from '../../../src/core/class/book.ts';
import { gradeHandIn } from '../../../src/core/class/grade.ts';
import type { Attempt } from '../../../src/core/saved.ts';
import { choice } from '../../../src/kinds/choice/model.ts';
import { task } from '../../store/desk.ts';
import { aHandIn } from './entries.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 2, 2, 12);

/** "single" right at the first go: one point of the two there are. */
const state = {
  seed: 1,
  at: 'single',
  round: [],
  answers: {
    single: {
      version: 2,
      picked: [],
      tries: [{ picked: ['seen'], sure: 1 }],
      hint: false,
      revealed: false,
      earlier: [],
    },
  },
};
const attempt: Attempt = { started: NOON, ended: null, points: 1, max: 2, moves: 2 };
const work: HandedWork = {
  exercise: 'check',
  edition: 'first',
  kind: 'choice',
  version: 1,
  state,
  attempts: [attempt],
};
const exercise: Exercise = { id: 'check', kind: choice, task, edition: 'first' };

interface Case {
  readonly assignment?: Partial<Assignment>;
  readonly handIn?: Partial<HandIn>;
  readonly work?: Partial<HandedWork>;
  readonly attempts?: readonly Partial<Attempt>[];
  readonly at?: number;
}

function graded({ assignment, handIn, work: part, attempts, at = NOON + MINUTE }: Case) {
  const log = attempts?.map((one) => ({ ...attempt, ...one }));
  const own = { ...work, ...part, ...(log ? { attempts: log } : {}) };
  const whole = aHandIn({ begun: NOON, handed: NOON + MINUTE, works: [own], ...handIn });
  const received = { fingerprint: 'F', handIn: whole, sealed: false, source: '', at };
  const given = { ...newAssignment('TESTS00000', [{ exercise: 'check' }]), ...assignment };
  return gradeHandIn(given, received, new Map([['check', exercise]]));
}

function finds(what: Case): readonly Finding[] {
  return graded(what).findings;
}

const whole = (is: Finding['is'], count = 0) => [{ is, exercise: '', count }];
const onCheck = (is: Finding['is'], count = 0) => [{ is, exercise: 'check', count }];

test('work in good order gives nothing to say', () => {
  expect(finds({})).toEqual([]);
  expect(graded({}).result).toEqual({ done: false, points: 1, max: 2 });
});

test('a clock that stands before the day the assignment was made is pointed out', () => {
  const id = newAssignmentId(new Uint8Array(8), NOON);
  expect(finds({ assignment: { id } })).toEqual([]);
  const handed = NOON - 3 * 24 * 60 * MINUTE;
  const times = { begun: handed, handed };
  const attempts = [{ started: handed, ended: handed }];
  const early = finds({ assignment: { id }, handIn: times, attempts });
  expect(early.map(({ is }) => is)).toEqual(['before-set']);
});

test('what statistics need is kept: the first answer, not the last, and what was answered at all', () => {
  const tries = [{ picked: ['warm'], sure: 0 }, ...state.answers.single.tries];
  const answers = { single: { ...state.answers.single, tries } };
  const [work] = graded({ work: { state: { ...state, answers } } }).works;
  expect(work?.marks).toMatchObject([
    {
      item: 'single',
      answered: true,
      points: 0.5,
      first: { answer: 'Is warm', right: false, comment: 'A judgement.' },
    },
    { item: 'several', answered: false, points: 0 },
  ]);
});

describe('by the clock', () => {
  const handedAt = (handed: number) => ({ handed: NOON + handed });
  const assignment = { due: NOON + 2 * MINUTE };

  test('late by the minute begun, and not a moment before the due time is over', () => {
    const at = NOON + 60 * MINUTE;
    expect(finds({ assignment, handIn: handedAt(2 * MINUTE), at })).toEqual([]);
    expect(finds({ assignment, handIn: handedAt(2 * MINUTE + 1), at })).toEqual(whole('late', 1));
    expect(finds({ assignment, handIn: handedAt(12 * MINUTE), at })).toEqual(whole('late', 10));
  });

  test('from the future only beyond what two clocks may differ by', () => {
    expect(finds({ handIn: handedAt(5 * MINUTE), at: NOON })).toEqual([]);
    expect(finds({ handIn: handedAt(6 * MINUTE), at: NOON })).toEqual(whole('from-the-future', 6));
  });

  test('handed in before it was begun', () => {
    const attempts = [{ started: NOON - 90 * MINUTE }];
    expect(finds({ handIn: handedAt(-60 * MINUTE), attempts })).toEqual(whole('before-begun', 60));
  });
});

describe('by the log', () => {
  const handIn = { handed: NOON + 90 * MINUTE };
  const at = NOON + 90 * MINUTE;
  const minutes = (started: number, ended: number | null) => ({
    started: NOON + started * MINUTE,
    ended: ended === null ? null : NOON + ended * MINUTE,
  });
  const orders = (...attempts: Partial<Attempt>[]) => finds({ handIn, at, attempts });

  test('attempts one after the other are in order, also right after one another', () => {
    expect(orders(minutes(0, 10), minutes(10, 30), minutes(40, null))).toEqual([]);
  });

  test('work brought along from another device may be older than the assignment is here', () => {
    expect(orders(minutes(-100, -50), minutes(0, null))).toEqual([]);
  });

  test.each([
    ['one that begins before the last one ended', [minutes(0, 30), minutes(10, null)]],
    ['one that begins before the last one did', [minutes(20, 30), minutes(0, null)]],
    ['one that ends before it begins', [minutes(30, 10)]],
    ['one that goes on after all was handed in', [minutes(0, 120)]],
    ['one that begins after all was handed in', [minutes(120, null)]],
  ])('%s is out of order', (_, attempts) => {
    expect(orders(...attempts)).toEqual(onCheck('log-out-of-order'));
  });

  test('points that the answers do not earn are named, and not believed', () => {
    expect(finds({ attempts: [{ points: 2 }] })).toEqual(onCheck('log-differs', 2));
    expect(finds({ attempts: [{ points: 0 }] })).toEqual(onCheck('log-differs', 0));
    expect(finds({ attempts: [{ max: 3 }] })).toEqual(onCheck('log-differs', 1));
    expect(graded({ attempts: [{ points: 2 }] }).result.points).toBe(1);
  });

  test('only the last attempt is compared', () => {
    const log = [{ points: 2, ended: NOON }, {}];
    expect(finds({ attempts: log })).toEqual([]);
  });

  test('a log without attempts cannot be', () => {
    expect(finds({ attempts: [] })).toEqual(onCheck('log-differs'));
  });

  test('of a test that was not closed, 0 points say nothing; once closed they do', () => {
    const test = { feedback: 'after' } as const;
    expect(finds({ assignment: test, attempts: [{ points: 0 }] })).toEqual([]);
    expect(finds({ assignment: test, attempts: [{ points: 2 }] })).toEqual(
      onCheck('log-differs', 2),
    );
    const closed = { points: 0, handed: NOON + MINUTE };
    expect(finds({ assignment: test, attempts: [closed] })).toEqual(onCheck('log-differs'));
  });

  test('more attempts than were allowed', () => {
    const attempts = [{ ended: NOON }, { ended: NOON }, {}];
    expect(finds({ attempts, assignment: { attempts: 3 } })).toEqual([]);
    expect(finds({ attempts, assignment: { attempts: 0 } })).toEqual([]);
    expect(finds({ attempts, assignment: { attempts: 2 } })).toEqual(
      onCheck('too-many-attempts', 3),
    );
  });
});

describe('by what the work is about', () => {
  test('another text is said, and explains other points', () => {
    expect(finds({ work: { edition: 'second' }, attempts: [{ points: 2 }] })).toEqual(
      onCheck('text-changed'),
    );
  });

  test('answers that mean nothing any more are counted, the others are graded', () => {
    const gone = { ...state, answers: { ...state.answers, gone: state.answers.single } };
    const found = graded({ work: { state: gone }, attempts: [{ points: 2 }] });
    expect(found.findings).toEqual(onCheck('answers-set-aside', 1));
    expect(found.result.points).toBe(1);
  });

  test.each<[string, Partial<HandedWork>]>([
    ['of another kind', { kind: 'explorer' }],
    ['of another version', { version: 99 }],
    ['that is nothing', { state: 'nothing' }],
  ])('work %s is unreadable, and worth what nobody has touched', (_, part) => {
    const found = graded({ work: part });
    expect(found.findings).toEqual(onCheck('unreadable-work'));
    expect(found.works).toMatchObject([{ result: { points: 0, max: 2 } }]);
    expect(found.works[0]?.state).toBeUndefined();
  });

  test('a kind that fails on one hand-in does not keep the others from being graded', () => {
    const failing = {
      ...choice,
      read: () => {
        throw new Error('not total');
      },
    };
    const works = [work];
    const received = {
      fingerprint: 'F',
      handIn: aHandIn({ works }),
      sealed: false,
      source: '',
      at: NOON,
    };
    const given = newAssignment('TESTS00000', [{ exercise: 'check' }]);
    const exercises = new Map([['check', { ...exercise, kind: failing }]]);
    expect(gradeHandIn(given, received, exercises).findings).toMatchObject([
      { is: 'unreadable-work' },
    ]);
  });

  test('an exercise nobody asked for is named and not graded', () => {
    const works = [work, { ...work, exercise: 'other' }];
    const found = graded({ handIn: { works } });
    expect(found.findings).toEqual([{ is: 'other-exercise', exercise: 'other', count: 0 }]);
    expect(found.works.map((one) => one.exercise)).toEqual(['check']);
  });

  test('an exercise this course does not have has no marks', () => {
    const parts = [{ exercise: 'check' }, { exercise: 'away' }];
    const found = graded({ assignment: { parts } });
    expect(found.findings).toEqual([{ is: 'not-in-course', exercise: 'away', count: 0 }]);
    expect(found.result).toEqual({ done: false, points: 1, max: 2 });
  });

  test('nothing handed in for an exercise is nothing to point out', () => {
    const found = graded({ handIn: { works: [] } });
    expect(found.findings).toEqual([]);
    expect(found.works).toMatchObject([{ result: { points: 0, max: 2 } }]);
  });
});

test('a seed in the file that the assignment did not give is named, and not used', () => {
  const given = { seed: 5, parts: [{ exercise: 'check', items: 1 }] };
  const seeds = [5, 6, 7, 8, 9].map((seed) => graded({ assignment: given, handIn: { seed } }));
  const items = seeds.map(({ works }) => works[0]?.marks.map(({ item }) => item));
  expect(new Set(items.map(String)).size).toBe(1);
  expect(seeds.map(({ findings }) => findings.some(({ is }) => is === 'other-seed'))).toEqual([
    false,
    true,
    true,
    true,
    true,
  ]);
});
