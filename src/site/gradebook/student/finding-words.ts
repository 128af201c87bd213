import type { Finding } from '../../../core/class/book.ts';
import type { Speech } from '../speech.ts';

/** Findings of one sort in plain words. */
export interface FindingWords {
  readonly is: Finding['is'];
  /** What there is to know, for each exercise it is about. */
  readonly texts: readonly string[];
  /** What it means, and what can be done. */
  readonly advice: string;
}

/** What there is to know of a hand-in, in the words of the page; the same advice is given once. */
export function findingWords(
  findings: readonly Finding[],
  { words, format, title }: Omit<Speech, 'language'>,
): readonly FindingWords[] {
  const sorts = [...new Set(findings.map(({ is }) => is))];
  return sorts.map((is) => ({
    is,
    texts: findings
      .filter((one) => one.is === is)
      .map(({ exercise, count }) =>
        words(`book.finding.${is}`, {
          count: format.points(count),
          time: format.span(count),
          exercise: exercise && title(exercise),
        }),
      ),
    advice: words(`book.advice.${is}`),
  }));
}
