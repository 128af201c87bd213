import { useId } from 'preact/hooks';
import { useSpeech } from '../speech.ts';
import { type Filter, SHOW, type Show } from './order.ts';

interface BarProps {
  readonly filter: Filter;
  readonly classes: readonly string[];
  /** How many there are of each. */
  readonly counts: Readonly<Record<Show, number>>;
  readonly change: (filter: Filter) => void;
}

/** What narrows the table down: a search, who shows, which class. */
export function Bar({ filter, classes, counts, change }: BarProps) {
  const { words } = useSpeech();
  const id = useId();
  return (
    <search class="book-bar">
      <div class="book-field grow">
        <label for={`${id}-search`}>{words('book.search')}</label>
        <input
          id={`${id}-search`}
          type="search"
          autocomplete="off"
          placeholder={words('book.search.hint')}
          value={filter.search}
          onInput={(event) => change({ ...filter, search: event.currentTarget.value })}
        />
      </div>
      <div class="book-field">
        <label for={`${id}-show`}>{words('book.show')}</label>
        <select
          id={`${id}-show`}
          value={filter.show}
          onChange={(event) => change({ ...filter, show: event.currentTarget.value as Show })}
        >
          {SHOW.map((show) => (
            <option key={show} value={show}>
              {words('book.show.with-count', {
                show: words(`book.show.${show}`),
                count: counts[show],
              })}
            </option>
          ))}
        </select>
      </div>
      {classes.length > 1 && (
        <div class="book-field">
          <label for={`${id}-class`}>{words('book.class')}</label>
          <select
            id={`${id}-class`}
            value={filter.class}
            onChange={(event) => change({ ...filter, class: event.currentTarget.value })}
          >
            <option value="">{words('book.class.all')}</option>
            {classes.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </search>
  );
}
