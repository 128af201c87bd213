/** How the keys of all words begin that a student's pages use, beside those of exercises. */
export const ASSIGNED_WORDS = ['assigned.', 'ex.minutes', 'site.dot'];
