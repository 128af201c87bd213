import type { Notes } from './book.ts';

/** What an instructor has added before anything was added. */
export const NO_NOTES: Notes = { remarks: {}, owners: {} };

/** The notes of two books of one assignment together; where both say something, `mine` stands. */
export function mergeNotes(mine: Notes, theirs: Notes): Notes {
  const students = new Set([...Object.keys(theirs.remarks), ...Object.keys(mine.remarks)]);
  const remarks = [...students].map((key) => [
    key,
    { ...theirs.remarks[key], ...mine.remarks[key] },
  ]);
  return {
    remarks: Object.fromEntries(remarks) as Notes['remarks'],
    owners: { ...theirs.owners, ...mine.owners },
  };
}
