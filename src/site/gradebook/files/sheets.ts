import { itemsOf } from '../../../core/class/items.ts';
import { objectivesOf } from '../../../core/class/objectives.ts';
import {
  itemRows,
  objectiveRows,
  type Rows,
  type RowWords,
  studentRows,
} from '../../../core/class/rows.ts';
import type { OpenBook } from '../desk.ts';

/** The tables of a gradebook, to be written as files. */
export const SHEETS = ['students', 'items', 'objectives'] as const;
export type SheetName = (typeof SHEETS)[number];

/** The rows of one table of `book`, its head first; times on the clocks of the assignment's zone. */
export function sheetOf(name: SheetName, book: OpenBook, words: RowWords): Rows {
  const { students, notes, exercises, assignment } = book;
  if (name === 'students') return studentRows(students, notes, words, assignment.zone);
  if (name === 'objectives') return objectiveRows(objectivesOf(students), words);
  const items = [...exercises.values()].map((one) => ({
    exercise: one.id,
    items: itemsOf(one, students),
  }));
  return itemRows(items, words);
}
