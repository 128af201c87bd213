import { describe, expect, test } from 'vitest';
import type { Exercise, GradedMark, Student } from '../../../src/core/class/book.ts';
import { itemsOf } from '../../../src/core/class/items.ts';
import { studentsOf } from '../../../src/core/class/roster.ts';
import { type ChoiceTask, choice } from '../../../src/kinds/choice/model.ts';
import { aMark, anEntry, NONE, studentsWith } from './entries.ts';

/** An exercise with the items a, b and c, as the rows of {@link studentsWith} have them. */
const exercise: Exercise = {
  id: 'test',
  kind: choice,
  task: { items: ['a', 'b', 'c'].map(item) } satisfies ChoiceTask,
  edition: 'x',
};

function item(id: string): ChoiceTask['items'][number] {
  const option = { id: 'o', correct: true, text: '', feedback: '' };
  const words = { prompt: `What is ${id}?`, because: '' };
  return { id, version: 1, objectives: [], multiple: false, options: [option], ...words };
}

const stats = (students: readonly Student[], id: string) =>
  itemsOf(exercise, students).find((one) => one.item === id);
const repeat = (times: number, row: readonly number[]) => Array.from({ length: times }, () => row);

describe('difficulty', () => {
  test('is the mean share of the points', () => {
    // a: 1, ½, 0, 0 → 1.5/4 = 0.375; b: 1, 1, 1, 0 → 0.75.
    const students = studentsWith([
      [1, 1],
      [0.5, 1],
      [0, 1],
      [0, 0],
    ]);
    expect(stats(students, 'a')).toMatchObject({ difficulty: 0.375, students: 4 });
    expect(stats(students, 'b')?.difficulty).toBe(0.75);
  });

  test('counts an item that was left unanswered as nothing, and says how many answered', () => {
    const rows = [aMark('a', 1), aMark('a', 0, { answered: false }), aMark('a', 0)];
    const students = rows.map((mark, index) => anEntry(`${index}`, { test: [mark] }));
    const one = stats(studentsOf(students, NONE), 'a');
    expect(one).toMatchObject({ students: 3, answered: 2 });
    expect(one?.difficulty).toBeCloseTo(1 / 3, 12);
  });

  test('leaves out who handed in nothing for the exercise, and points given by hand', () => {
    const entries = [anEntry('ada', { test: [aMark('a', 1)] }), anEntry('ben', { test: null })];
    const remarks = { 'name:ada ': { test: { comment: '', points: 0 } } };
    const students = studentsOf(entries, { ...NONE, remarks });
    expect(students[0]?.total.points).toBe(0);
    expect(stats(students, 'a')).toMatchObject({ difficulty: 1, students: 1 });
  });

  test('there is none for an item without points', () => {
    const reflective = aMark('a', 0, { max: 0 });
    const students = studentsOf([anEntry('x', { test: [reflective, aMark('b', 1)] })], NONE);
    expect(stats(students, 'a')?.difficulty).toBeNull();
  });

  test('an item some were not given is measured by those who were', () => {
    const entries = [
      anEntry('x', { test: [aMark('a', 1), aMark('b', 0)] }),
      anEntry('y', { test: [aMark('b', 1), aMark('c', 1)] }),
    ];
    const all = itemsOf(exercise, studentsOf(entries, NONE));
    expect(all.map((one) => [one.item, one.students, one.difficulty])).toEqual([
      ['a', 1, 1],
      ['b', 2, 0.5],
      ['c', 1, 1],
    ]);
  });
});

describe('discrimination', () => {
  test('is the correlation of the item with the others together, without itself', () => {
    // Ten students on a, b, c. Rest of a is (b + c)/2:
    //   five of [1,1,1]: a 1, rest 1; one of [1,0,0]: a 1, rest 0; one of [0,1,0]: a 0, rest ½;
    //   three of [0,0,0]: a 0, rest 0.
    // mean a = 6/10; mean rest = (5·1 + 0 + ½ + 0)/10 = 0.55.
    // Σ(a−0.6)(r−0.55) = Σ a·r − 10·0.6·0.55 = 5 − 3.3 = 1.7.
    // Σ(a−0.6)² = 6 − 10·0.36 = 2.4; Σ(r−0.55)² = 5 + 0.25 − 10·0.3025 = 2.225.
    // r = 1.7/√(2.4·2.225) = 1.7/√5.34 = 0.735665…
    // With the item in the total it would come out higher: that is the correction.
    const students = studentsWith([
      ...repeat(5, [1, 1, 1]),
      [1, 0, 0],
      [0, 1, 0],
      ...repeat(3, [0, 0, 0]),
    ]);
    expect(stats(students, 'a')?.discrimination).toBeCloseTo(1.7 / Math.sqrt(5.34), 12);
  });

  test('is negative where those who did well elsewhere got this one wrong', () => {
    const students = studentsWith([...repeat(5, [0, 1, 1]), ...repeat(5, [1, 0, 0])]);
    expect(stats(students, 'a')?.discrimination).toBeCloseTo(-1, 12);
  });

  test('there is none for nine students, and there is for ten', () => {
    const rows = [...repeat(5, [1, 1, 1]), ...repeat(4, [0, 0, 0])];
    expect(stats(studentsWith(rows), 'a')?.discrimination).toBe('too-few');
    expect(stats(studentsWith([...rows, [0, 0, 0]]), 'a')?.discrimination).toBeCloseTo(1, 12);
  });

  test('there is none where all did alike on it, or on all the others', () => {
    const students = studentsWith([...repeat(6, [1, 1, 0]), ...repeat(6, [1, 0, 0])]);
    expect(stats(students, 'a')?.discrimination).toBe('no-spread');
    const alone = studentsWith([...repeat(6, [1]), ...repeat(6, [0])]);
    expect(stats(alone, 'a')?.discrimination).toBe('no-spread');
  });
});

describe('wrong answers', () => {
  const first = (answer: string, right = false): Partial<GradedMark> => ({
    first: { answer, right, comment: `about ${answer}` },
  });

  test('are counted by the first try, the most frequent first, as a share of all first tries', () => {
    const marks = [first('soon'), first('now'), first('soon'), first('by three', true), {}];
    const entries = marks.map((part, index) =>
      anEntry(`${index}`, { test: [aMark('a', 0, part)] }),
    );
    expect(stats(studentsOf(entries, NONE), 'a')).toMatchObject({
      students: 5,
      tried: 4,
      wrong: [
        { answer: 'soon', count: 2, share: 0.5, comment: 'about soon' },
        { answer: 'now', count: 1, share: 0.25, comment: 'about now' },
      ],
    });
  });

  test('are not what is right as far as it goes', () => {
    const short = { first: { answer: 'soon', right: false, short: true as const, comment: 'yes' } };
    const entries = [anEntry('x', { test: [aMark('a', 0.5, short)] })];
    expect(stats(studentsOf(entries, NONE), 'a')?.wrong).toEqual([]);
  });
});

test('before anybody has handed in, the items are there with nothing to say', () => {
  expect(itemsOf(exercise, [])).toMatchObject([
    { item: 'a', prompt: 'What is a?', students: 0, difficulty: null, discrimination: 'too-few' },
    { item: 'b' },
    { item: 'c' },
  ]);
});
