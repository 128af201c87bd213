/** The parts of the gradebook of one assignment. */
export const TABS = ['students', 'items', 'class', 'files'] as const;
export type Tab = (typeof TABS)[number];

/** Where in the gradebook somebody is: it stands in the address, so that "back" goes back. */
export interface Place {
  /** The id of the assignment, or '' while none is chosen. */
  readonly assignment: string;
  readonly tab: Tab;
  /** The fingerprint of the hand-in of the student who is looked at, or ''. */
  readonly student: string;
}

/** The place an address names after its `#`; what it does not name is the start of things. */
export function parsePlace(hash: string): Place {
  const [assignment = '', tab = '', student = ''] = hash.replace(/^#/, '').split('/');
  const known = TABS.find((one) => one === tab) ?? 'students';
  if (!/^[0-9A-Z]+$/.test(assignment)) return { assignment: '', tab: 'students', student: '' };
  return { assignment, tab: known, student: known === 'students' ? student : '' };
}

/** The address of a place, with its `#`. */
export function hashOf({ assignment, tab, student }: Place): string {
  if (!assignment) return '#';
  const parts = student ? [assignment, tab, student] : [assignment, tab];
  return `#${parts.join('/')}`;
}

/**
 * Whether an address names a place, if only the start of things. A jump within the page, such as to
 * its content, is none: whoever makes it stays where they are.
 */
export function isPlace(hash: string): boolean {
  return /^#?$/.test(hash) || parsePlace(hash).assignment !== '';
}

/** Whether an address carries something to take in, such as a hand-in, instead of a place. */
export function carries(hash: string): boolean {
  return /^#?sq[a-z]\d/.test(hash);
}
