import { useId, useMemo, useState } from 'preact/hooks';
import type { Exercises, Student } from '../../../core/class/book.ts';
import { type ItemStats, itemsOf } from '../../../core/class/items.ts';
import { useSpeech } from '../speech.ts';
import { ItemRow } from './ItemRow.tsx';

interface ItemsProps {
  readonly exercises: Exercises;
  readonly students: readonly Student[];
}

/** How each item of each exercise went: how hard, whether it separates, what was chosen instead. */
export function Items({ exercises, students }: ItemsProps) {
  const { words, title } = useSpeech();
  const id = useId();
  const tables = useMemo(
    () => [...exercises.values()].map((one) => ({ one, items: itemsOf(one, students) })),
    [exercises, students],
  );
  return (
    <div class="book-items">
      <details class="book-help">
        <summary>{words('book.items.help')}</summary>
        <p>{words('book.items.help.difficulty')}</p>
        <p>{words('book.items.help.discrimination')}</p>
        <p>{words('book.items.help.few')}</p>
      </details>
      {tables.map(({ one, items }) => (
        <section key={one.id}>
          <h2 id={`${id}-${one.id}`}>{title(one.id)}</h2>
          <ItemTable items={items} heading={`${id}-${one.id}`} />
        </section>
      ))}
    </div>
  );
}

interface ItemTableProps {
  readonly items: readonly ItemStats[];
  /** The id of the heading above. */
  readonly heading: string;
}

function ItemTable({ items, heading }: ItemTableProps) {
  const { words } = useSpeech();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <table class="item-table" aria-labelledby={heading}>
      <thead>
        <tr>
          <th scope="col">{words('book.items.item')}</th>
          <th scope="col" class="figures">
            {words('book.items.answered')}
          </th>
          <th scope="col" class="figures">
            {words('book.items.difficulty')}
          </th>
          <th scope="col" class="figures">
            {words('book.items.discrimination')}
          </th>
          <th scope="col">{words('book.items.reading')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => (
          <ItemRow
            key={item.item}
            item={item}
            number={index + 1}
            open={open === item.item}
            toggle={() => setOpen(open === item.item ? null : item.item)}
          />
        ))}
      </tbody>
    </table>
  );
}
