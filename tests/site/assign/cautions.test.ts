import { describe, expect, test } from 'vitest';
import type { Assignment, Field } from '../../../src/core/assign/assignment.ts';
import { studentKey } from '../../../src/core/class/student.ts';
import { askCaution, tellsThenRepeats } from '../../../src/site/assign/cautions.ts';

describe('two students of one name in one class', () => {
  const filled = (ask: Assignment['ask'], number: string, device: string) => {
    const all = { name: 'Wang Wei', class: '2', number };
    const student = Object.fromEntries(
      Object.entries(all).filter(([field]) => ask[field as Field]),
    ) as Partial<Record<Field, string>>;
    return studentKey({ student, device });
  };

  test.each<[string, Assignment['ask']]>([
    ['a name', { name: 'required' }],
    ['a name, if they like', { name: 'optional' }],
    ['name and class', { name: 'required', class: 'required' }],
    ['name and number', { name: 'required', number: 'required' }],
    ['all three', { name: 'required', number: 'optional', class: 'optional' }],
    ['a number', { number: 'required' }],
  ])('asked for %s, it is said whether they can be told apart', (_, ask) => {
    const areOne = filled(ask, '17', 'A') === filled(ask, '18', 'B');
    expect(askCaution(ask)).toBe(areOne ? 'namesakes' : undefined);
  });
});

test('asked for nothing, nobody is known', () => {
  expect(askCaution({})).toBe('nobody');
});

test('only answers that are told and can then be given again without end deserve a word', () => {
  expect(tellsThenRepeats({ feedback: 'after', attempts: 0 })).toBe(true);
  expect(tellsThenRepeats({ feedback: 'after', attempts: 1 })).toBe(false);
  expect(tellsThenRepeats({ feedback: 'at-once', attempts: 0 })).toBe(false);
  expect(tellsThenRepeats({ feedback: 'never', attempts: 0 })).toBe(false);
});
