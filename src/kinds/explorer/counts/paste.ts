import type { Parameter } from '../task.ts';

/** What was made of pasted text. */
export interface Pasted {
  /** How often each answer was read, by the parameter that counts it. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many answers that makes. */
  readonly read: number;
  /** What could not be read, as it stood there, with how often; in order of appearance. */
  readonly unread: readonly { readonly text: string; readonly times: number }[];
}

/**
 * Raw answers, counted: `5 4 4 3`, with commas, one a line, or a column of a spreadsheet. An answer
 * is a label of one of `answers` or what else it `reads`, in any case and width; `4.0`, `4分` and
 * `4 stars` are 4. Words that belong to one answer may have spaces if marks or lines part the answers.
 */
export function readAnswers(text: string, answers: readonly Parameter[]): Pasted {
  const known = new Map(
    answers.flatMap(({ id, label, reads = [] }) =>
      [label, ...reads].map((name) => [plain(name), id] as const),
    ),
  );
  const counts: Record<string, number> = Object.fromEntries(answers.map(({ id }) => [id, 0]));
  const unread = new Map<string, number>();
  let read = 0;
  const take = (name: string): boolean => {
    const id = known.get(plain(name));
    if (id === undefined) return false;
    counts[id] = (counts[id] ?? 0) + 1;
    read += 1;
    return true;
  };
  for (const cell of text.split(PARTS)) {
    if (cell.trim() === '' || take(cell)) continue;
    for (const word of cell.trim().split(/\s+/)) {
      if (!take(word)) unread.set(word, (unread.get(word) ?? 0) + 1);
    }
  }
  return { counts, read, unread: [...unread].map(([name, times]) => ({ text: name, times })) };
}

/** What parts answers, beside spaces: lines, cells, marks. */
const PARTS = /[\r\n\t,，、;；|]+/;

/** A name as it is compared: without quotation marks, and a number without what stands behind it. */
function plain(name: string): string {
  const bare = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /^(\d+)(?:\.0+)? ?(?:分|星|points?|stars?)?$/.exec(bare)?.[1] ?? bare;
}
