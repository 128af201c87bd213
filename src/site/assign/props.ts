import type { Assignment } from '../../core/assign/assignment.ts';
import type { Words } from '../../ui/words.ts';

/** What every part of the form is handed. */
export interface FormProps {
  readonly words: Words;
  readonly assignment: Assignment;
  /** Puts other values in the place of some. */
  readonly set: (some: Partial<Assignment>) => void;
}
