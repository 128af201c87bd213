import type { Assignment } from '../../core/assign/assignment.ts';

/** What makes a link long, and could be otherwise. */
export type Length = 'note' | 'title' | 'parts' | 'sealed';

/**
 * What would make the link to `assignment` noticeably shorter, what costs least first. Sealing keeps
 * work from the eyes of others, so that leaving it off comes last however much it helps.
 */
export function shorter({ note, title, parts, collect }: Assignment): readonly Length[] {
  const long = {
    note: note.length >= 40,
    title: title.length >= 30,
    parts: parts.length >= 6,
    sealed: collect === 'sealed',
  };
  return (['note', 'title', 'parts', 'sealed'] as const).filter((what) => long[what]);
}
