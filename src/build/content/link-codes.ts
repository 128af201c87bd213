import { LIMITS } from '../../core/assign/assignment.ts';
import { codeOf } from '../../exchange/exercise-code.ts';
import type { Reader } from './read.ts';

/**
 * The exercises of `ids` must be fit for links to assignments: no longer than those take, and no two
 * with the same short code, as a link to one would open the other.
 */
export function checkLinkCodes({ problems }: Reader, ids: readonly string[]): void {
  const known = new Map<string, string>();
  for (const id of ids) {
    const code = codeOf(id).join();
    const other = known.get(code);
    known.set(code, id);
    const file = `content/exercises/${id}.yaml`;
    const wrong = (expected: string) =>
      problems.push({ file, field: 'the name of the file', expected, fix: 'rename the file.' });
    if (id.length > LIMITS.name) wrong(`at most ${LIMITS.name} letters`);
    if (other !== undefined) wrong(`another short code in links than "${other}" has`);
  }
}
