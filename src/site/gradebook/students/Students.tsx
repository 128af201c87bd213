import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../speech.ts';
import { Bar } from './Bar.tsx';
import { classesOf, listed, type Order, SHOW, type Show, shows } from './order.ts';
import { Pager } from './Pager.tsx';
import type { Row } from './rows.ts';
import { Table } from './Table.tsx';
import type { TableView } from './view.ts';

/** Rows on one page of the table: enough for any class, few enough to be drawn at once. */
export const PAGE = 100;

interface StudentsProps {
  readonly rows: readonly Row[];
  readonly exercises: readonly string[];
  /** Filter, order and page; kept outside, so that they are the same after a look at a student. */
  readonly view: TableView;
  readonly change: (view: TableView) => void;
  readonly open: (student: string) => void;
  /** Who was looked at last, or '': the keyboard goes on from there. */
  readonly last: string;
}

/** Everybody who has handed in: a table to search, narrow down and put in order. */
export function Students({ rows, exercises, view, change, open, last }: StudentsProps) {
  const { words, language, title } = useSpeech();
  const [sorted, saySorted] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const { filter, order } = view;
  const found = useMemo(
    () => listed(rows, filter, order, language),
    [rows, filter, order, language],
  );
  const classes = useMemo(() => classesOf(rows, language), [rows, language]);
  const counts = useMemo(() => count(rows), [rows]);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(view.page, pages - 1);
  const back = useRef(last);
  useEffect(() => {
    const at = found.findIndex((row) => row.student.key === last);
    if (at < 0) back.current = '';
    else change({ ...view, page: Math.floor(at / PAGE) });
  }, []);
  useEffect(() => {
    if (!back.current) return;
    const name = `[data-student="${CSS.escape(back.current)}"]`;
    const button = frame.current?.querySelector<HTMLElement>(name);
    if (button) back.current = '';
    button?.focus();
  });
  const sort = (to: Order) => {
    const { by, down } = to;
    const column = typeof by === 'number' ? title(exercises[by] ?? '') : words(`book.column.${by}`);
    saySorted(words(down ? 'book.sorted.down' : 'book.sorted.up', { column }));
    change({ ...view, order: to, page: 0 });
  };
  const turn = (to: number) => {
    change({ ...view, page: to });
    frame.current?.scrollTo(0, 0);
  };
  return (
    <>
      <Bar
        filter={filter}
        classes={classes}
        counts={counts}
        change={(to) => change({ ...view, filter: to, page: 0 })}
      />
      <p class="muted" role="status">
        {found.length === rows.length
          ? words('book.found.all', { count: found.length })
          : words('book.found', { count: found.length, all: rows.length })}
      </p>
      <p class="visually-hidden" role="status">
        {sorted}
      </p>
      {found.length > 0 && (
        <Table
          frame={frame}
          rows={found.slice(page * PAGE, (page + 1) * PAGE)}
          exercises={exercises}
          withNumber={rows.some((row) => row.student.number !== '')}
          withClass={classes.length > 0}
          order={order}
          turn={sort}
          open={open}
        />
      )}
      <Pager page={page} pages={pages} turn={turn} />
    </>
  );
}

function count(rows: readonly Row[]): Readonly<Record<Show, number>> {
  const of = (show: Show) => rows.filter(shows(show)).length;
  return Object.fromEntries(SHOW.map((show) => [show, of(show)])) as Record<Show, number>;
}
