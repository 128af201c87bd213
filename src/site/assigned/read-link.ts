import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import { readAssignment, writeAssignment } from '../../exchange/assignment.ts';
import { pageOf } from '../assign/link.ts';
import { siteUrl } from '../site-url.ts';

/** What a link, a pasted text or a file says, or why it says nothing. */
export type LinkRead =
  | { readonly assignment: Assignment }
  | { readonly problem: 'nothing' | 'cut' | 'damaged' | 'newer' };

/**
 * The assignment in `text`: a link, or anything pasted around one. `ids` are this course's
 * exercises. Some chats and mail programs write the signs of a link as %-codes.
 */
export function readLink(text: string, ids: readonly string[]): LinkRead {
  const read = readAssignment(text, ids);
  return 'problem' in read && /%[\da-f]{2}/i.test(text) ? readAssignment(decoded(text), ids) : read;
}

/** Whether the page was opened to see what students will see: then nothing is kept. */
export function isPreview(search: string): boolean {
  return new URLSearchParams(search).has('preview');
}

/** Where a student does `assignment`, or sends what `receipt` names, from any page of the course. */
export function addressOf(assignment: Assignment, language: Language, receipt?: string): string {
  const query = receipt === undefined ? '' : `?receipt=${receipt}`;
  return `${siteUrl(pageOf(assignment, language))}${query}#${writeAssignment(assignment)}`;
}

function decoded(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return letter < '\u0080' ? letter : code;
  });
}
