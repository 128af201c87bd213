import type { Student } from '../../../core/class/book.ts';
import type { Words } from '../../../ui/words.ts';

/** What a student goes by: the name, else the number, else "no name". */
export function nameOf(student: Pick<Student, 'name' | 'number'>, words: Words): string {
  return student.name || student.number || words('book.nameless');
}
