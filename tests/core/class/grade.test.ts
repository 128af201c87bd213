import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEEDBACK, newAssignment } from '../../../src/core/assign/assignment.ts';
import { assignedTask } from '../../../src/core/class/assigned-task.ts';
import type { Exercise } from '../../../src/core/class/book.ts';
import { gradeHandIn, graderOf } from '../../../src/core/class/grade.ts';
import type { Json } from '../../../src/core/json.ts';
import { total } from '../../../src/core/score.ts';
import { kinds } from '../../../src/kinds/index.ts';
import { givenPart } from '../../../src/store/given.ts';
import { memoryShelf } from '../../../src/store/shelf.ts';
import { openWork } from '../../../src/store/work.ts';
import { aClass, anAssignment, asReceived, courseExercises } from '../../helpers/class.ts';
import { examples } from '../../helpers/examples.ts';
import { playable } from '../../helpers/moves.ts';
import { aHandIn } from './entries.ts';

const fromExamples = examples.map(({ kind: name, name: example, task }): Exercise => {
  const kind = kinds[name];
  if (!kind) throw new Error(`No kind is named ${name}.`);
  return { id: `${name}-${example}`, kind, task, edition: 'x' };
});
const inChinese = courseExercises('zh');
const cases = [...fromExamples, ...courseExercises('en').values()].map((exercise) => ({
  name: exercise.id,
  exercise,
}));

describe.each(cases)('work on $name', ({ exercise }) => {
  const { id, kind, task, edition } = exercise;

  test('is looked at in the gradebook as it was handed in, and cannot be gone on with', () => {
    const assignment = newAssignment('TESTS00000', [{ exercise: id }]);
    const shown = assignedTask(assignment, { exercise: id }, exercise, 7);
    const open = kind.assign(task, { hints: true, blind: false, closed: false }, 7);
    fc.assert(
      fc.property(playable(kind.name, task), playable(kind.name, task), (made, more) => {
        const play = (on: unknown, from: Json, moves: typeof made) =>
          moves.reduce<Json>((state, move) => kind.step(on, state, move), from);
        const handed = play(open, kind.start(open, 7), made);
        const after = play(shown, handed, more);
        expect(kind.grade(shown, after)).toEqual(kind.grade(shown, handed));
        expect(kind.lines(shown, after)).toEqual(kind.lines(shown, handed));
      }),
      { numRuns: 30 },
    );
  });

  test('is graded in the gradebook as it was for the student, whatever was done', () => {
    const moves = playable(kind.name, task);
    const half = Math.floor(kind.choices(task).items / 2);
    const terms = fc.record({
      seed: fc.nat(),
      feedback: fc.constantFrom(...FEEDBACK),
      items: fc.constantFrom(...(half > 0 ? [undefined, half] : [undefined])),
      restarts: fc.boolean(),
    });
    fc.assert(
      fc.property(terms, moves, ({ seed, feedback, items, restarts }, made) => {
        const part = items === undefined ? { exercise: id } : { exercise: id, items };
        const assignment = { ...newAssignment('TESTS00000', [part]), feedback };
        const given = givenPart(kind, task, assignment, part, seed);
        let time = 1_000_000;
        const options = { key: 'k', given, now: () => ++time };
        const work = openWork(kind, task, id, memoryShelf(), options);
        for (const [index, move] of made.entries()) {
          if (restarts && index === 5) work.reset(0);
          work.move(move);
        }
        work.finish(++time);
        const { state, saved, task: seen } = work.$snapshot.get();
        const { version } = kind;
        const own = { exercise: id, edition, kind: kind.name, version, attempts: saved.attempts };
        const works = [{ ...own, state: JSON.parse(JSON.stringify(state)) }];
        const handIn = aHandIn({ seed, begun: 1_000_000, handed: time, works });
        const [received] = asReceived([handIn]);
        if (!received) throw new Error('There is one.');
        for (const book of [exercise, { ...exercise, task: inChinese.get(id)?.task ?? task }]) {
          const entry = gradeHandIn(assignment, received, new Map([[id, book]]));
          expect(entry.works[0]?.state).toEqual(state);
          expect(entry.works[0]?.result).toEqual(total(kind.grade(seen, state)));
          expect(entry.findings).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a class', () => {
  const exercises = courseExercises();
  const assignment = anAssignment();
  const students = 30;

  test('is graded alike one by one and all together', () => {
    const mixed = { ...assignment, parts: assignment.parts.map((part) => ({ ...part, items: 3 })) };
    for (const terms of [assignment, mixed, { ...mixed, seed: 7 }]) {
      const received = asReceived(aClass({ assignment: terms, exercises, students }));
      const grade = graderOf(terms, exercises);
      for (const one of received) expect(grade(one)).toEqual(gradeHandIn(terms, one, exercises));
    }
  });

  test('spreads as classes do, and gives nothing to find', () => {
    for (const feedback of FEEDBACK) {
      const terms = { ...assignment, feedback };
      const received = asReceived(aClass({ assignment: terms, exercises, students, twice: 3 }));
      const entries = received.map((one) => gradeHandIn(terms, one, exercises));
      expect(entries.flatMap(({ findings }) => findings)).toEqual([]);
      const shares = entries.map(({ result: { points, max } }) => points / max);
      expect(Math.max(...shares)).toBeGreaterThan(0.75);
      expect(Math.min(...shares)).toBeLessThan(0.5);
    }
  });

  test('a log that boasts changes nothing but a finding', () => {
    const honest = asReceived(aClass({ assignment, exercises, students: 4 }));
    const boasting = asReceived(aClass({ assignment, exercises, students: 4, boasting: 4 }));
    for (const [index, one] of boasting.entries()) {
      const entry = gradeHandIn(assignment, one, exercises);
      const truth = gradeHandIn(assignment, honest[index] ?? one, exercises);
      expect(entry.result).toEqual(truth.result);
      expect(entry.findings.map(({ is }) => is)).toContain('log-differs');
    }
  });
});
