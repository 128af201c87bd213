import { Heading } from '../../../ui/Heading.tsx';
import type { Words } from '../../../ui/words.ts';

interface RankingProps {
  readonly title: string;
  /** What is said where there is nothing to list. */
  readonly none: string;
  /** The highest first. */
  readonly rows: readonly {
    readonly name: string;
    readonly count: number;
    readonly note?: string;
  }[];
  readonly circles: number;
  readonly words: Words;
}

/** So many at most: what comes after is rare, and stands in the table. */
const MOST = 6;

/** What happened most often, each with how often. */
export function Ranking({ title, none, rows, circles, words }: RankingProps) {
  return (
    <section class="ranking">
      <Heading class="part-title" below>
        {title}
      </Heading>
      {rows.length === 0 && <p class="muted">{none}</p>}
      <ol>
        {rows.slice(0, MOST).map(({ name, count, note }) => (
          <li key={name} style={{ '--share': `${(100 * count) / circles}%` }}>
            <span>
              {name}
              {note && <small>{note}</small>}
            </span>{' '}
            <span class="ranking-count">
              {words('service-circle.class.of', { count, all: circles })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
