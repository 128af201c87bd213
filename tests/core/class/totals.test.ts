import { describe, expect, test } from 'vitest';
import type { Student } from '../../../src/core/class/book.ts';
import { studentsOf } from '../../../src/core/class/roster.ts';
import { distribution, exerciseStats, totalSpread } from '../../../src/core/class/totals.ts';
import { aMark, anEntry, NONE } from './entries.ts';

const withTotal = (points: number, max = 10) => ({ total: { points, max } }) as Student;

describe('the distribution of totals', () => {
  test('has ten bins, each from its lower bound, the last with the full marks', () => {
    // Of 10: 0 and 0.5 in the first, 1 in the second, 6.9 in 60–70, 7 in 70–80, 9.5 and 10 in the last.
    const totals = [0, 0.5, 1, 6.9, 7, 9.5, 10].map((points) => withTotal(points));
    expect(distribution(totals)).toEqual([2, 1, 0, 0, 0, 0, 1, 1, 0, 2]);
  });

  test('puts what lies on a bound above it, whatever the maximum', () => {
    // 30 % of 35 is 10.5; 70 % of 45 is 31.5; 60 % of 5 is 3.
    const totals = [withTotal(10.5, 35), withTotal(31.5, 45), withTotal(3, 5)];
    expect(distribution(totals)).toEqual([0, 0, 0, 1, 0, 0, 1, 1, 0, 0]);
  });

  test('takes more than full marks, and leaves out who had nothing to earn', () => {
    expect(distribution([withTotal(12), withTotal(0, 0)])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });
});

describe('per exercise', () => {
  const students = studentsOf(
    [
      anEntry('ada', { quiz: [aMark('a', 1), aMark('b', 1)], lab: [aMark('x', 1)] }),
      anEntry('ben', { quiz: [aMark('a', 1), aMark('b', 0)], lab: null }),
      anEntry('cy', { quiz: null, lab: null }),
    ],
    { ...NONE, remarks: { 'name:ben ': { lab: { comment: '', points: 0.25 } } } },
  );

  test('those with work on it are measured, points given by hand among them', () => {
    // quiz: 2 and 1, mean 1.5, Cy is missing. lab: 1 and 0.25 by hand, mean 0.625.
    expect(exerciseStats(students)).toMatchObject([
      { exercise: 'quiz', max: 2, missing: 1, spread: { count: 2, mean: 1.5, median: 1.5 } },
      { exercise: 'lab', max: 1, missing: 1, spread: { count: 2, mean: 0.625 } },
    ]);
  });

  test('of work judged by a rubric, those who are judged already', () => {
    const by = (points: number, max: number) => ({
      exercise: 'essay',
      points,
      max,
      there: true,
      byHand: max > 0,
    });
    const scores = [[by(20, 24)], [by(0, 0)], [by(10, 24)]].map((own) => ({ scores: own }));
    expect(exerciseStats(scores)).toMatchObject([
      { max: 24, missing: 0, spread: { count: 2, mean: 15 } },
    ]);
  });

  test('in the total what was left out counts as nothing', () => {
    // Ada 3, Ben 1 + 0.25, Cy 0: mean 4.25/3, median 1.25.
    const spread = totalSpread(students);
    expect(spread?.mean).toBeCloseTo(4.25 / 3, 12);
    expect(spread?.median).toBe(1.25);
  });

  test('without students there is nothing to measure', () => {
    expect(exerciseStats([])).toEqual([]);
    expect(totalSpread([])).toBeUndefined();
  });
});
