import type { Notes, Remark } from './book.ts';
import { remarksOn } from './remarks.ts';

/** What an instructor has added before anything was added. */
export const NO_NOTES: Notes = { remarks: {}, owners: {} };

/** The notes of two books of one assignment together; where both say something, `mine` stands. */
export function mergeNotes(mine: Notes, theirs: Notes): Notes {
  const students = new Set([...Object.keys(theirs.remarks), ...Object.keys(mine.remarks)]);
  const remarks = [...students].map((key) => [
    key,
    { ...remarksOn(theirs, key), ...onlySaid(remarksOn(mine, key)) },
  ]);
  return {
    remarks: Object.fromEntries(remarks) as Notes['remarks'],
    owners: { ...theirs.owners, ...mine.owners },
  };
}

/** Without those that were emptied again: they say nothing that could stand. */
function onlySaid(remarks: Readonly<Record<string, Remark>>): Readonly<Record<string, Remark>> {
  const said = ({ comment, points }: Remark) => comment.trim() !== '' || points !== null;
  return Object.fromEntries(Object.entries(remarks).filter(([, remark]) => said(remark)));
}
