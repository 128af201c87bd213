import { expect, test } from 'vitest';
import { objectivesOf } from '../../../src/core/class/objectives.ts';
import { studentsOf } from '../../../src/core/class/roster.ts';
import { aMark, anEntry, NONE } from './entries.ts';

const one = { objectives: ['o1'] };
const both = { objectives: ['o1', 'o2'] };

/** Ada 1 + ½ of o1, and ½ of o2; Ben 0 + ½, and ½; Cy handed in the quiz alone: 1 of o1. */
const students = studentsOf(
  [
    anEntry('ada', { quiz: [aMark('a', 1, one)], lab: [aMark('x', 0.5, both)] }),
    anEntry('ben', { quiz: [aMark('a', 0, one)], lab: [aMark('x', 0.5, both)] }),
    anEntry('cy', { quiz: [aMark('a', 1, one)], lab: null }),
  ],
  NONE,
);

test('points are summed over the class, and those below half are named', () => {
  // o1: Ada 1.5/2, Ben 0.5/2, Cy 1/1 → 3/5 = 0.6. Below half: Ben (0.25).
  // o2: Ada 0.5/1, Ben 0.5/1 → 1/2. Half is not below half. 0.5 < 0.6: another lesson.
  expect(objectivesOf(students)).toEqual([
    {
      objective: 'o2',
      points: 1,
      max: 2,
      share: 0.5,
      students: 2,
      below: [],
      items: [{ exercise: 'lab', items: ['x'] }],
      needsLesson: true,
    },
    {
      objective: 'o1',
      points: 3,
      max: 5,
      share: 0.6,
      students: 3,
      below: ['name:ben '],
      items: [
        { exercise: 'quiz', items: ['a'] },
        { exercise: 'lab', items: ['x'] },
      ],
      needsLesson: false,
    },
  ]);
});

test('an item nobody can earn points for shows nothing of an objective', () => {
  const reflective = anEntry('x', { quiz: [aMark('a', 0, { ...one, max: 0 })] });
  expect(objectivesOf(studentsOf([reflective], NONE))).toEqual([]);
});

test('work that was not handed in, or cannot be read, shows nothing of an objective', () => {
  const left = anEntry('x', { quiz: [aMark('a', 1, one)], lab: null });
  const works = left.works.map((work) => ({ ...work, marks: [aMark('x', 0, one)] }));
  expect(objectivesOf(studentsOf([{ ...left, works }], NONE))).toMatchObject([
    { objective: 'o1', max: 1, items: [{ exercise: 'quiz' }] },
  ]);
});
