import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import type { KeyPair } from '../../exchange/key.ts';
import type { BookShelf } from '../../store/book.ts';
import type { CourseAtHand } from './grade-all.ts';

/** What the gradebook works with: the course, and what this browser keeps. */
export interface Ports {
  readonly language: Language;
  readonly course: CourseAtHand;
  /** Never rejects. */
  readonly books: BookShelf;
  /** Whatever is here may reject where nothing can be stored. */
  readonly store: {
    readonly assignments: () => Promise<readonly Assignment[]>;
    readonly keep: (assignment: Assignment) => Promise<void>;
    readonly drop: (assignment: string) => Promise<void>;
    readonly keys: () => Promise<readonly KeyPair[]>;
    readonly addKey: (key: KeyPair) => Promise<void>;
  };
  readonly now: () => number;
}
