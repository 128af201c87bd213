import { useSpeech } from '../speech.ts';
import type { Column, Order } from './order.ts';

interface HeadProps {
  readonly column: Column;
  readonly label: string;
  /** Said in full where the label on screen is shortened. */
  readonly full?: string;
  /** Whether the column holds figures, which stand at its end. */
  readonly figures?: boolean;
  readonly order: Order;
  readonly turn: (order: Order) => void;
}

/** The head of a column: a button that puts the table in its order, a second time the other way. */
export function Head({ column, label, full, figures = false, order, turn }: HeadProps) {
  const { words } = useSpeech();
  const kind =
    typeof column === 'number' ? 'figures exercise-head' : figures ? 'figures' : undefined;
  const mine = order.by === column;
  const sort = mine ? (order.down ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" class={kind} {...(sort ? { 'aria-sort': sort } : {})}>
      <button
        type="button"
        // Half of it under the names is seen enough for the browser, but not for who reads it.
        onFocus={({ currentTarget }) =>
          currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
        }
        title={words('book.sort', { column: full ?? label })}
        onClick={() => turn({ by: column, down: mine ? !order.down : startsDown(column) })}
      >
        <span>{label}</span>
      </button>
    </th>
  );
}

/** Names from the first on, figures from the highest on. */
function startsDown(column: Column): boolean {
  return column !== 'name' && column !== 'number' && column !== 'class';
}
