import { entryOf } from '../entry.ts';
import type { Notes, Remark } from './book.ts';

/** What the instructor says about `student`'s work, by exercise; nothing where nothing is said. */
export function remarksOn(
  { remarks }: Pick<Notes, 'remarks'>,
  student: string,
): Readonly<Record<string, Remark>> {
  return entryOf(remarks, student) ?? {};
}

/** What the instructor says about `student`'s work on `exercise`; keys may be any text a file has. */
export function remarkOn(
  notes: Pick<Notes, 'remarks'>,
  student: string,
  exercise: string,
): Remark | undefined {
  return entryOf(remarksOn(notes, student), exercise);
}
