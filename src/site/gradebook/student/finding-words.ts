import type { Finding } from '../../../core/class/book.ts';
import type { Speech } from '../speech.ts';

/** A finding in plain words. */
export interface FindingWords {
  /** What there is to know. */
  readonly text: string;
  /** What it means, and what can be done. */
  readonly advice: string;
}

/** What there is to know of a hand-in, in the words of the page. */
export function findingWords(
  finding: Finding,
  { words, format, title }: Omit<Speech, 'language'>,
): FindingWords {
  const { is, exercise, count } = finding;
  const values = {
    count: format.points(count),
    time: format.span(count),
    exercise: exercise && title(exercise),
  };
  return {
    text: words(`book.finding.${is}`, values),
    advice: words(`book.advice.${is}`, values),
  };
}
