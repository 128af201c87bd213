import type { RefObject } from 'preact';
import { useSpeech } from '../speech.ts';
import { Head } from './Head.tsx';
import { Line } from './Line.tsx';
import type { Column, Order } from './order.ts';
import type { Row } from './rows.ts';

interface TableProps {
  readonly frame: RefObject<HTMLDivElement>;
  readonly rows: readonly Row[];
  readonly exercises: readonly string[];
  readonly withNumber: boolean;
  readonly withClass: boolean;
  readonly order: Order;
  readonly turn: (order: Order) => void;
  readonly open: (student: string) => void;
}

/** One row per student. It scrolls within its frame; names and heads stay in sight. */
export function Table(props: TableProps) {
  const { words, title } = useSpeech();
  const { order, turn, withNumber, withClass } = props;
  const head = (column: Exclude<Column, number>, figures = false) => (
    <Head
      column={column}
      label={words(`book.column.${column}`)}
      figures={figures}
      order={order}
      turn={turn}
    />
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="book-frame" ref={props.frame} tabIndex={0} aria-label={words('book.students')}>
      <table class="book-table">
        <thead>
          <tr>
            {head('name')}
            {withNumber && head('number')}
            {withClass && head('class')}
            {head('handed')}
            {head('late')}
            {props.exercises.map((exercise, index) => (
              <Head
                key={exercise}
                column={index}
                label={title(exercise)}
                figures
                order={order}
                turn={turn}
              />
            ))}
            {head('points', true)}
            {head('share', true)}
            {head('marks')}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Line
              key={row.student.key}
              row={row}
              withNumber={withNumber}
              withClass={withClass}
              open={props.open}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
