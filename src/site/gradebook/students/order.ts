import type { Language } from '../../../core/language.ts';
import { fold, type Row, shareOf } from './rows.ts';

/** What the table can be put in order by; a number stands for the exercise at that place. */
export type Column =
  | 'name'
  | 'number'
  | 'class'
  | 'handed'
  | 'late'
  | 'points'
  | 'share'
  | 'marks'
  | number;

/** An order of the table. */
export interface Order {
  readonly by: Column;
  readonly down: boolean;
}

/** Which students show. */
export const SHOW = ['all', 'late', 'findings', 'open'] as const;
export type Show = (typeof SHOW)[number];

/** What narrows the table down. An empty text narrows nothing. */
export interface Filter {
  readonly search: string;
  readonly show: Show;
  readonly class: string;
}

export const NO_FILTER: Filter = { search: '', show: 'all', class: '' };

/** The rows that pass `filter`, in `order`; names that are equal in it go by name. */
export function listed(
  rows: readonly Row[],
  filter: Filter,
  order: Order,
  language: Language,
): readonly Row[] {
  const words = fold(filter.search).split(/\s+/).filter(Boolean);
  const kept = rows.filter(
    (row) =>
      shows(filter.show)(row) &&
      (filter.class === '' || row.student.class === filter.class) &&
      words.every((word) => row.text.includes(word)),
  );
  return inOrder(kept, order, language);
}

/** Whether a row is one of those that `show` shows. */
export function shows(show: Show): (row: Row) => boolean {
  return SHOWN[show];
}

/** The classes there are, in order. */
export function classesOf(rows: readonly Row[], language: Language): readonly string[] {
  const names = new Set(rows.map((row) => row.student.class).filter(Boolean));
  return [...names].sort(collators[language].compare);
}

/** Pinyin order in Chinese; numbers inside names as numbers, so that class 2 precedes class 10. */
const collators: Readonly<Record<Language, Intl.Collator>> = {
  zh: new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

const SHOWN: Readonly<Record<Show, (row: Row) => boolean>> = {
  all: () => true,
  late: (row) => row.late > 0,
  findings: (row) => row.findings > 0,
  open: (row) => !row.done,
};

function inOrder(rows: readonly Row[], { by, down }: Order, language: Language): readonly Row[] {
  const { compare } = collators[language];
  const turn = down ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by) }));
  keyed.sort((a, b) => {
    // What is not known stands last, whichever way the table is turned.
    if (isMissing(a.key) !== isMissing(b.key)) return isMissing(a.key) ? 1 : -1;
    const first =
      typeof a.key === 'string' || typeof b.key === 'string'
        ? compare(String(a.key), String(b.key))
        : (a.key ?? 0) - (b.key ?? 0);
    return first * turn || compare(a.row.student.name, b.row.student.name);
  });
  return keyed.map(({ row }) => row);
}

type Key = string | number | null;

function keyOf(row: Row, by: Column): Key {
  const { student } = row;
  if (typeof by === 'number') return row.cells[by]?.there ? row.cells[by].points : null;
  if (by === 'handed') return student.entry.received.handIn.handed;
  if (by === 'share') return shareOf(row);
  if (by === 'marks') return row.findings + row.comments;
  if (by === 'late' || by === 'points') return row[by];
  return student[by];
}

function isMissing(key: Key): boolean {
  return key === null || key === '';
}
