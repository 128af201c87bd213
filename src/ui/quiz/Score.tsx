import type { Words } from '../words.ts';

interface ScoreProps {
  readonly points: number;
  readonly max: number;
  /** How many questions were right at once, right later, shown, and not finished. */
  readonly first: number;
  readonly later: number;
  readonly shown: number;
  readonly open: number;
  /** Whether what is not finished stays so. */
  readonly closed?: boolean | undefined;
  readonly words: Words;
}

/** The result in points, and how it came about. */
export function Score({ points, max, first, later, shown, open, closed, words }: ScoreProps) {
  return (
    <>
      <p class="summary-score">
        <strong>{Math.round(points * 10) / 10}</strong> / {max} <span>{words('quiz.points')}</span>
      </p>
      <dl class="summary-tally">
        <Tally label={words('quiz.tally.first')} count={first} />
        <Tally label={words('quiz.tally.later')} count={later} />
        <Tally label={words('quiz.tally.shown')} count={shown} />
        <Tally label={words(closed ? 'quiz.tally.wrong' : 'quiz.tally.open')} count={open} />
      </dl>
    </>
  );
}

function Tally({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{count}</dd>
    </div>
  );
}
