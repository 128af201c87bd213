import { expect, test } from 'vitest';
import { checkLinkCodes } from '../../../src/build/content/link-codes.ts';
import type { Problem } from '../../../src/build/content/problem.ts';
import { codeOf } from '../../../src/exchange/exercise-code.ts';

function complaints(ids: readonly string[]): readonly string[] {
  const problems: Problem[] = [];
  checkLinkCodes({ root: '', problems }, ids);
  return problems.map(({ file, expected }) => `${file}: ${expected}`);
}

test('two exercises that links could not tell apart are named', () => {
  const [one, other] = alike();
  expect(complaints([one, 'pitfalls', other])).toEqual([
    `content/exercises/${other}.yaml: another short code in links than "${one}" has`,
  ]);
});

test('a name that no link takes is refused', () => {
  expect(complaints(['a'.repeat(60), 'b'.repeat(61)])).toEqual([
    `content/exercises/${'b'.repeat(61)}.yaml: at most 60 letters`,
  ]);
});

/** The first two ids of a long row that have the same code: with 24 bits there are some soon. */
function alike(): readonly [string, string] {
  const known = new Map<string, string>();
  for (let number = 0; ; number++) {
    const id = `exercise-${number}`;
    const code = codeOf(id).join();
    const other = known.get(code);
    if (other !== undefined) return [other, id];
    known.set(code, id);
  }
}
