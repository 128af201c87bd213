import { describe, expect, test } from 'vitest';
import { LANGUAGES, localise } from '../../../src/core/language.ts';
import { SLOTS } from '../../../src/core/standards/standard.ts';
import { findingsIn } from '../../../src/kinds/workshop/findings.ts';
import type { WorkshopTask } from '../../../src/kinds/workshop/task.ts';
import { course } from '../../content/texts.ts';

const exercise = course.exercises.find(({ id }) => id === 'standards-workshop');

describe.each(LANGUAGES)('the worked example in "%s"', (language) => {
  const { truths, worked } = localise(exercise?.task, language) as unknown as WorkshopTask;

  test('has a standard for each of its four moments of truth, in all slots', () => {
    expect(worked.standards).toHaveLength(4);
    expect(worked.standards.length).toBeGreaterThanOrEqual(truths);
    for (const { standard } of worked.standards)
      expect(Object.keys(standard).sort()).toEqual([...SLOTS].sort());
  });

  test('has no weak spot the checker would name', () => {
    for (const { standard } of worked.standards) expect(findingsIn(standard)).toEqual([]);
  });
});
