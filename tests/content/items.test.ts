import { describe, expect, test } from 'vitest';
import { LANGUAGES, localise } from '../../src/core/language.ts';
import type { PitfallTask } from '../../src/kinds/pitfall-quiz/model.ts';
import { quizItems } from '../helpers/quiz-items.ts';
import { course } from './texts.ts';

const cases = course.exercises.flatMap(({ id, kind, task }) =>
  LANGUAGES.map((language) => {
    const own: unknown = localise(task, language);
    return { id, language, kind, own, items: quizItems(kind, own) };
  }),
);

describe.each(cases)('the exercise $id in "$language"', ({ items }) => {
  test('answers every option in words of its own', () => {
    const same = items.filter(
      ({ options }) => new Set(options.map(({ feedback }) => feedback)).size < options.length,
    );
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  test('has no two options that read alike', () => {
    const same = items.filter(
      ({ options }) => new Set(options.map(({ text }) => text)).size < options.length,
    );
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  test('has no two questions that read alike', () => {
    expect(new Set(items.map(({ prompt }) => prompt)).size).toBe(items.length);
  });
});

test('where several are to be chosen, two at least are right, and not all', () => {
  const off = cases.flatMap(({ items }) =>
    items.filter(({ multiple, options }) => {
      const right = options.filter(({ correct }) => correct).length;
      return multiple && (right < 2 || right === options.length);
    }),
  );
  expect(off.map(({ id }) => id)).toEqual([]);
});

describe.each(cases.filter(({ kind }) => kind === 'pitfall-quiz'))(
  'the pitfall quiz $id in "$language"',
  ({ own }) => {
    const task = own as PitfallTask;

    test('does not name the answer in the feedback on a wrong choice, nor in the hint', () => {
      const tells = task.items.flatMap(({ id, answer, hint, options }) => {
        const name = task.pitfalls.find((pitfall) => pitfall.id === answer)?.name ?? '';
        const wrong = Object.entries(options).filter(([option]) => option !== answer);
        const said = [hint, ...wrong.map(([, feedback]) => feedback)];
        return said.filter((text) => text.includes(name)).map(() => id);
      });
      expect(tells).toEqual([]);
    });
  },
);

describe.each(cases.filter(({ id }) => id === 'pitfalls'))(
  'the six pitfalls in "$language"',
  ({ own, items }) => {
    const task = own as PitfallTask;
    const ids = ['strict', 'industry', 'average', 'hidden', 'detailed', 'hollow', 'none'];

    test('has 24 drafts at least', () => expect(task.items.length).toBeGreaterThanOrEqual(24));

    test('has every pitfall, and sound drafts, "none" last among the choices', () => {
      expect(task.pitfalls.map(({ id }) => id)).toEqual(ids);
    });

    test('asks for each of them, and for four different ones at least on every level', () => {
      const asked = new Set(task.items.map(({ answer }) => answer));
      expect(ids.filter((id) => !asked.has(id))).toEqual([]);
      for (const level of [1, 2, 3]) {
        const answers = task.items.filter((item) => item.level === level);
        expect(new Set(answers.map(({ answer }) => answer)).size).toBeGreaterThanOrEqual(4);
      }
    });

    test('offers more choices on higher levels', () => {
      const counts = items.map(({ level, options }) => ({ level, count: options.length }));
      const least = [4, 5, 6];
      expect(counts.filter(({ level, count }) => count < (least[level - 1] ?? 0))).toEqual([]);
    });
  },
);
