import type { Portfolio } from '../../../core/portfolio/decisions.ts';
import type { Collected } from '../collect.ts';
import { type Part, WORK } from '../parts.ts';
import type { Speech } from '../props.ts';

/** What a file is made of. */
export interface FileInput {
  readonly speech: Speech;
  readonly portfolio: Portfolio;
  readonly collected: Collected;
  /** The parts that go in, in their order. */
  readonly parts: readonly Part[];
  /** When it is made, in ms since 1970. */
  readonly date: number;
  /** Where the course is on the web; '' where that is not known. */
  readonly course: string;
}

/** What the portfolio is called: as its learner says, or as usual. */
export function titleOf({ speech, portfolio }: Pick<FileInput, 'speech' | 'portfolio'>): string {
  return portfolio.title.trim() || speech.words('portfolio.title.usual');
}

/** The place of a part in the file. */
export function anchorOf(id: string): string {
  return `part-${id.replace(WORK, 'work-')}`;
}
