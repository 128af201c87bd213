import type { Finding } from '../../../core/class/book.ts';
import type { Speech } from '../speech.ts';

/** Findings of one sort in plain words. */
export interface FindingWords {
  readonly is: Finding['is'];
  /** What there is to know; exercises of which the same is to be said are named together. */
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
  return sorts.map((is) => {
    const own = findings.filter((one) => one.is === is);
    const counts = [...new Set(own.map(({ count }) => count))];
    const texts = counts.map((count) => {
      const exercises = own
        .filter((one) => one.count === count && one.exercise !== '')
        .map(({ exercise }) => words('book.quoted', { text: title(exercise) }));
      return words(`book.finding.${is}`, {
        count: format.points(count),
        time: format.span(count),
        exercise: format.list(exercises),
      });
    });
    return { is, texts, advice: words(`book.advice.${is}`) };
  });
}
