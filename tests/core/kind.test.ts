import { expect, test } from 'vitest';
import { isAnswered } from '../../src/core/kind.ts';

test('a line is answered by words, or by a verdict on work that shows none', () => {
  const line = { item: 'fails', prompt: 'A fail point, error-proofed', answer: '' };
  expect(isAnswered(line)).toBe(false);
  expect(isAnswered({ ...line, answer: 'The name is read aloud' })).toBe(true);
  // A circle that was handed in without any fail point.
  expect(isAnswered({ ...line, verdict: 'wrong' })).toBe(true);
});
