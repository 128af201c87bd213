import { expect, test } from 'vitest';
import { stillTyped, type Typed } from '../../src/ui/typed.ts';

/** The text in a field that shows these values one after another. */
function shown(typed: Typed<number>, ...values: readonly number[]): string | undefined {
  let now: Typed<number> | undefined = typed;
  for (const value of values) now = stillTyped(now, value);
  return now?.text;
}

const typed: Typed<number> = { text: '76,', value: 76, before: 7 };

test('what was typed stands before its value has come back, and after', () => {
  expect(shown(typed, 7)).toBe('76,');
  expect(shown(typed, 7, 7, 76, 76)).toBe('76,');
});

test('what could not be taken stands beside the value that counts on', () => {
  expect(shown({ text: '250', value: 25, before: 25 }, 25, 25)).toBe('250');
});

test('undo, or any other value, takes its place', () => {
  expect(shown(typed, 76, 7)).toBeUndefined();
  expect(shown(typed, 7, 80)).toBeUndefined();
  expect(shown(typed, 80, 76)).toBeUndefined();
});
