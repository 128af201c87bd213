import type { Assignment } from '../../core/assign/assignment.ts';

/** What makes a link long, and could be otherwise. */
export type Length = 'note' | 'title' | 'parts' | 'sealed';

/** What would make the link to `assignment` noticeably shorter, what helps most first. */
export function shorter({ note, title, parts, collect }: Assignment): readonly Length[] {
  const lengths = [
    { what: 'note', length: note.length, from: 40 },
    { what: 'title', length: title.length, from: 30 },
    { what: 'sealed', length: collect === 'sealed' ? SEALED : 0, from: 1 },
    { what: 'parts', length: parts.length * PART, from: 6 * PART },
  ] as const;
  return lengths
    .filter(({ length, from }) => length >= from)
    .toSorted((a, b) => b.length - a.length)
    .map(({ what }) => what);
}

/** About how many characters of a link a public key takes, and one exercise. */
const SEALED = 43;
const PART = 8;
