import { asAssignment, isText } from '../assign/read.ts';
import { asHandIn } from '../assign/read-hand-in.ts';
import { isObject, isTime } from '../json.ts';
import type { Book, Notes, Received, Remark } from './book.ts';

/**
 * The one guarded door for gradebooks from files: a copy of `value` with nothing else in it;
 * `undefined` unless it is a book in every particular.
 */
export function asBook(value: unknown): Book | undefined {
  if (!isObject(value) || !Array.isArray(value['received'])) return undefined;
  const assignment = asAssignment(value['assignment']);
  const received = value['received'].map(asReceived).filter((one) => one !== undefined);
  const notes = asNotes(value['notes']);
  if (!assignment || !notes || received.length < value['received'].length) return undefined;
  if (received.some(({ handIn }) => handIn.assignment !== assignment.id)) return undefined;
  return { assignment, received, notes };
}

/** `value` if it is a hand-in as it came; see {@link asBook}. */
export function asReceived(value: unknown): Received | undefined {
  if (!isObject(value)) return undefined;
  const { fingerprint, sealed, source, at } = value;
  const handIn = asHandIn(value['handIn']);
  if (!handIn || !isText(fingerprint, LONGEST.word) || !isText(source, LONGEST.source)) {
    return undefined;
  }
  if (typeof sealed !== 'boolean' || !isTime(at)) return undefined;
  return { fingerprint, handIn, sealed, source, at };
}

/** `value` if it is an instructor's notes; see {@link asBook}. */
export function asNotes(value: unknown): Notes | undefined {
  if (!isObject(value)) return undefined;
  const remarks = each(value['remarks'], (of) => each(of, asRemark));
  const owners = each(value['owners'], (owner) =>
    isText(owner, LONGEST.source) ? owner : undefined,
  );
  return remarks && owners && { remarks, owners };
}

const LONGEST = { word: 64, source: 1000, comment: 10_000 } as const;

function asRemark(value: unknown): Remark | undefined {
  if (!isObject(value)) return undefined;
  const { comment, points } = value;
  if (!isText(comment, LONGEST.comment)) return undefined;
  if (points !== null && !(typeof points === 'number' && Number.isFinite(points) && points >= 0)) {
    return undefined;
  }
  return { comment, points };
}

/** An object with every value read by `as`; `undefined` if one of them cannot be. */
function each<T>(
  value: unknown,
  as: (inner: unknown) => T | undefined,
): Readonly<Record<string, T>> | undefined {
  if (!isObject(value)) return undefined;
  const all = Object.entries(value).map(([key, inner]) => [key, as(inner)] as const);
  const read = all.filter((entry): entry is [string, T] => entry[1] !== undefined);
  return read.length === all.length ? Object.fromEntries(read) : undefined;
}
