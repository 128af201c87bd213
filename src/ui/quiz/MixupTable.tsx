import type { Words } from '../words.ts';

/** An option, or several that are right, in words. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly gist: string;
}

interface Pair {
  /** What was right, what it was taken for, and how often. */
  readonly answer: Named;
  readonly taken: Named;
  readonly times: number;
}

interface MixupTableProps<Row extends Pair> {
  readonly rows: readonly Row[];
  /** Begins a round of what one row is about; absent where there is none. */
  readonly practise?: ((row: Row) => void) | undefined;
  /** Whose words stand in it. */
  readonly own: keyof typeof KEYS;
  readonly words: Words;
}

const KEYS = {
  'pitfall-quiz': {
    answer: 'pitfall-quiz.mixups.answer',
    taken: 'pitfall-quiz.mixups.taken',
    times: 'pitfall-quiz.mixups.times',
    practise: 'pitfall-quiz.mixups.practise',
    pair: 'pitfall-quiz.mixups.practise.pair',
  },
  staged: {
    answer: 'staged.mixups.answer',
    taken: 'staged.mixups.taken',
    times: 'staged.mixups.times',
    practise: 'staged.mixups.again',
    pair: 'staged.mixups.again.pair',
  },
} as const;

/** What was taken for what: a table, on a phone a list. */
export function MixupTable<Row extends Pair>({ rows, practise, own, words }: MixupTableProps<Row>) {
  const key = KEYS[own];
  return (
    <table class="mixups">
      <thead>
        <tr>
          <th scope="col">{words(key.answer)}</th>
          <th scope="col">{words(key.taken)}</th>
          <th scope="col">{words(key.times)}</th>
          {practise && (
            <th scope="col">
              <span class="visually-hidden">{words(key.practise)}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.answer.id} ${row.taken.id}`}>
            <th scope="row">
              {row.answer.name}
              <small>{row.answer.gist}</small>
            </th>
            <td>
              {row.taken.name}
              <small>{row.taken.gist}</small>
            </td>
            <td>{row.times}</td>
            {practise && (
              <td>
                <button
                  type="button"
                  class="button small"
                  aria-label={words(key.pair, {
                    answer: row.answer.name,
                    taken: row.taken.name,
                  })}
                  onClick={() => practise(row)}
                >
                  {words(key.practise)}
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
