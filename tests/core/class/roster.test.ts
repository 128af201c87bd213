import { describe, expect, test } from 'vitest';
import type { HandIn } from '../../../src/core/assign/hand-in.ts';
import type { Student } from '../../../src/core/class/book.ts';
import { studentsOf } from '../../../src/core/class/roster.ts';
import { aloneKey, studentKey } from '../../../src/core/class/student.ts';
import { aHandIn, aMark, anEntry, NONE } from './entries.ts';

const entry = (print: string, part: Partial<HandIn>) =>
  anEntry(print, { test: [aMark('a', 1), aMark('b', 0)] }, aHandIn(part));
const found = ({ findings }: Student) => findings.map(({ is, count }) => [is, count]);
const only = (students: readonly Student[]) => {
  expect(students).toHaveLength(1);
  return students[0] as Student;
};

describe('which hand-in counts', () => {
  test('the newest by the clock of the student, the others behind it newest first', () => {
    const student = { number: '7' };
    const prints = ['first', 'a third', 'second', 'fourth'];
    const times = { first: 10, second: 20, 'a third': 30, fourth: 30 };
    const entries = prints.map((print) =>
      entry(print, {
        student,
        handed: times[print as keyof typeof times],
        turn: print === 'fourth' ? 2 : 1,
      }),
    );
    const { entry: newest, earlier } = only(studentsOf(entries, NONE));
    const order = [newest, ...earlier].map(({ received }) => received.fingerprint);
    expect(order).toEqual(['fourth', 'a third', 'second', 'first']);
  });

  test('the order in which they were dropped makes no difference', () => {
    const entries = [1, 2, 3].map((time) =>
      entry(`print ${time}`, { student: { number: '7' }, handed: time }),
    );
    const forwards = only(studentsOf(entries, NONE));
    const backwards = only(studentsOf(entries.toReversed(), NONE));
    expect(backwards).toEqual(forwards);
  });

  test('a field the newest leaves empty is taken from the one before', () => {
    const student = only(
      studentsOf(
        [
          entry('old', { student: { number: '7', name: 'Ada' }, handed: 1 }),
          entry('new', { student: { number: '7', name: '' }, handed: 2 }),
        ],
        NONE,
      ),
    );
    expect(student.name).toBe('Ada');
  });
});

describe('whose it is', () => {
  test('two of one name without numbers, from two devices, are one student with a question mark', () => {
    const pair = ['a', 'b'].map((device) => entry(device, { student: { name: 'Ada' }, device }));
    expect(found(only(studentsOf(pair, NONE)))).toEqual([['namesake', 2]]);
    const same = ['a', 'b'].map((print) => entry(print, { student: { name: 'Ada' }, device: 'x' }));
    expect(found(only(studentsOf(same, NONE)))).toEqual([]);
    const numbered = ['a', 'b'].map((device) =>
      entry(device, { student: { name: 'Ada', number: '7' }, device }),
    );
    expect(found(only(studentsOf(numbered, NONE)))).toEqual([]);
  });

  test('so are two of one name of whom only one gave a number: as two students', () => {
    const students = studentsOf(
      [
        entry('a', { student: { name: 'Ada', number: '7' }, device: 'a' }),
        entry('b', { student: { name: 'ada' }, device: 'b' }),
        entry('c', { student: { name: 'Ben', number: '8' } }),
      ],
      NONE,
    );
    expect(students.map(found)).toEqual([[], [['namesake', 2]], []]);
  });

  test('two names under one number are two students, and both are pointed out', () => {
    const entries = ['Ada', 'ADA', 'Ben'].map((name) =>
      entry(name, { student: { number: '7', name } }),
    );
    const students = studentsOf(entries, NONE);
    expect(students.map(({ name }) => name.toLowerCase())).toEqual(['ada', 'ben']);
    expect(students.map(found)).toEqual([[['two-names', 2]], [['two-names', 2]]]);
    const owners = { Ben: studentKey({ student: { number: '7', name: 'Ada' }, device: '' }) };
    expect(found(only(studentsOf(entries, { ...NONE, owners })))).toEqual([['moved-by-hand', 1]]);
  });

  test('the instructor may part namesakes, and then nothing is left to ask', () => {
    const [one, other] = ['a', 'b'].map((device) =>
      entry(device, { student: { name: 'Ada' }, device }),
    ) as [ReturnType<typeof entry>, ReturnType<typeof entry>];
    const students = studentsOf([one, other], { ...NONE, owners: { b: aloneKey('b') } });
    expect(students.map(({ name }) => name)).toEqual(['Ada', 'Ada']);
    expect(students.map(found)).toEqual([[], [['moved-by-hand', 1]]]);
  });

  test('a hand-in moved to a student counts for them, under their own name', () => {
    const own = entry('own', { student: { name: 'Ada Hart' }, handed: 1 });
    const moved = entry('moved', { student: { name: 'Hart' }, handed: 2 });
    const owners = { moved: studentKey(own.received.handIn) };
    const student = only(studentsOf([own, moved], { ...NONE, owners }));
    expect(student.name).toBe('Ada Hart');
    expect(student.entry.received.fingerprint).toBe('moved');
    expect(found(student)).toEqual([['moved-by-hand', 1]]);
  });
});

describe('points given by hand', () => {
  const one = anEntry('ada', { quiz: [aMark('a', 1), aMark('b', 1)], essay: null });
  const key = studentKey(one.received.handIn);
  const scores = (essay: number | null, quiz: number | null = null) => {
    const remarks = {
      [key]: { essay: { comment: '', points: essay }, quiz: { comment: 'x', points: quiz } },
    };
    return only(studentsOf([one], { ...NONE, remarks }));
  };

  test('stand in place of the graded ones, 0 too, and where nothing was handed in', () => {
    expect(scores(null).total).toEqual({ points: 2, max: 3 });
    expect(scores(null).scores.map(({ there }) => there)).toEqual([true, false]);
    expect(scores(0.5, 0).total).toEqual({ points: 0.5, max: 3 });
    expect(scores(0.5, 0).scores.map(({ byHand, there }) => byHand && there)).toEqual([true, true]);
  });

  test('by a rubric count, for and against, only once somebody has judged by it', () => {
    const essay = { exercise: 'essay', seed: 1, state: null, marks: [], rubric: 24 };
    const none = { done: true, points: 0, max: 0 };
    const works = one.works.map((work) =>
      work.exercise === 'essay' ? { ...essay, result: none } : work,
    );
    const judged = (points: number | null) => {
      const remarks = { [key]: { essay: { comment: 'Well argued', points } } };
      return only(studentsOf([{ ...one, works }], { ...NONE, remarks }));
    };
    expect(judged(null).total).toEqual({ points: 2, max: 2 });
    expect(judged(20).total).toEqual({ points: 22, max: 26 });
    expect(judged(0).total).toEqual({ points: 2, max: 26 });
  });

  test('are those of an exercise, not of what every object has', () => {
    const named = anEntry('ada', { constructor: [aMark('a', 1)] });
    const remarks = { [key]: { quiz: { comment: '', points: 0 } } };
    expect(only(studentsOf([named], { ...NONE, remarks })).scores).toEqual([
      { exercise: 'constructor', points: 1, max: 1, there: true, byHand: false },
    ]);
  });

  test('leave the graded work as it is', () => {
    expect(scores(0.5, 0).entry).toEqual(one);
  });
});
