import { describe, expect, test } from 'vitest';
import { outline } from '../../src/build/content/outline.ts';
import type { Mark } from '../../src/core/kind.ts';
import { localise } from '../../src/core/language.ts';
import { kinds } from '../../src/kinds/index.ts';
import { course, pagesIn, problems } from './texts.ts';

/** What each module has to teach, by the ids of the course's source checklist. */
const CHECKLIST: Readonly<Record<string, readonly string[]>> = {
  m01: ['S0-02', ...ids('S2', 1, 6), ...ids('S2', 29, 31), 'S3-01', 'S3-04'],
  m02: ['S1-18', ...ids('S2', 7, 16), 'S3-02', 'S3-03', 'S3-21', 'S3-44'],
  m03: ['S0-01', 'S2-18', ...ids('S3', 5, 7)],
  m04: ['S0-12', 'S3-28', 'S3-29', 'S3-35'],
  m05: [...ids('S0', 3, 8), 'S3-45', 'S3-61', 'S3-64', 'S3-65'],
  m06: ['S0-11', ...ids('S0', 13, 24)],
  m07: ['S0-09', 'S0-10', 'S2-19', 'S2-32', 'S3-48', 'S3-62', 'S3-63'],
  m08: [...ids('S2', 20, 28), 'S3-41'],
  m09: ['S1-16', 'S1-17', ...ids('S1', 19, 27)],
  m10: [...ids('S1', 1, 15), 'S3-72'],
  m11: [...ids('S1', 8, 11), 'S2-17', 'S3-11', ...ids('S3', 22, 24), 'S3-27', 'S3-42'],
  m12: [...ids('S3', 8, 10), ...ids('S3', 12, 21), 'S3-25', 'S3-26'],
  m13: ['S3-14', 'S3-15', ...ids('S3', 30, 34), ...ids('S3', 36, 40), 'S3-42', 'S3-43'],
  m14: ['S2-15', 'S3-28', ...ids('S3', 46, 60), ...ids('S3', 66, 72)],
};

/** Checklist ids in a row: `ids('S0', 3, 5)` are S0-03, S0-04 and S0-05. */
function ids(part: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    return `${part}-${String(from + index).padStart(2, '0')}`;
  });
}

const uses = pagesIn('en').flatMap(({ where, text }) => outline(where, text).uses);
const used = (name: string, attribute: string) =>
  new Set(uses.filter((use) => use.name === name).map((use) => use.attributes[attribute]));

test('the content has no mistake', () => {
  expect(problems).toEqual([]);
});

test.each(Object.entries(CHECKLIST))(
  'every part of the checklist for %s is taught in it',
  (id, parts) => {
    const taught = Object.values(course.concepts)
      .filter(({ module }) => module === id)
      .flatMap(({ checklist }) => checklist);
    expect(parts.filter((part) => !taught.includes(part))).toEqual([]);
  },
);

test('every objective is practised in an exercise of its module', () => {
  for (const { id, objectives } of course.modules) {
    const practised = course.exercises
      .filter(({ module }) => module === id)
      .flatMap(({ kind: name, task }) => {
        const own = localise(task, 'en');
        const kind = kinds[name];
        return kind?.grade(own, kind.start(own, 1)) ?? [];
      })
      .flatMap((mark: Mark) => mark.objectives);
    expect(objectives.map((one) => one.id).filter((one) => !practised.includes(one))).toEqual([]);
  }
});

describe('what was written is used on a page', () => {
  test.each([
    ['claim', 'Evidence', 'claim', Object.keys(course.claims)],
    ['figure', 'Figure', 'name', Object.keys(course.figures)],
    ['exercise', 'Exercise', 'id', course.exercises.map(({ id }) => id)],
    ['concept', 'Term', 'id', Object.keys(course.concepts)],
  ])('every %s', (_, name, attribute, ids) => {
    expect(ids.filter((id) => !used(name, attribute).has(id))).toEqual([]);
  });

  test('every source, under a claim or in the list of its module', () => {
    const claimed = Object.values(course.claims).flatMap(({ sources }) => sources);
    const listed = used('Sources', 'module');
    const lost = Object.entries(course.sources).filter(
      ([id, { modules }]) => !claimed.includes(id) && !modules.some((module) => listed.has(module)),
    );
    expect(lost.map(([id]) => id)).toEqual([]);
  });
});

test('every module has objectives, key terms and sources on its pages', () => {
  const ids = course.modules.map(({ id }) => id);
  for (const name of ['Objectives', 'KeyTerms', 'Sources']) {
    expect([name, ids.filter((id) => !used(name, 'module').has(id))]).toEqual([name, []]);
  }
});
