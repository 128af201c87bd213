import type { Notes, Remark } from '../../core/class/book.ts';

/** `notes` with what is now said of one student's work on one exercise. */
export function changedRemark(
  { remarks, owners }: Notes,
  student: string,
  exercise: string,
  remark: Remark,
): Notes {
  const own = { ...remarks[student], [exercise]: remark };
  return { owners, remarks: { ...remarks, [student]: own } };
}

/** `notes` with a hand-in given to `student`; null gives it back to whom it names itself. */
export function changedOwner(
  { remarks, owners }: Notes,
  fingerprint: string,
  student: string | null,
): Notes {
  const { [fingerprint]: _, ...others } = owners;
  return { remarks, owners: student === null ? others : { ...others, [fingerprint]: student } };
}
