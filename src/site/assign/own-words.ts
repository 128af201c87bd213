/** How the keys of all words begin that putting an assignment together uses. */
export const ASSIGN_WORDS = [
  'assign.',
  'assigned.title.several',
  'ex.minutes',
  'module.label',
  'site.dot',
];
