import { useId } from 'preact/hooks';
import type { Assignment } from '../../core/assign/assignment.ts';
import { titleOf } from '../assigned/title.ts';
import { useSpeech } from './speech.ts';

interface ChooseProps {
  readonly assignments: readonly Assignment[];
  readonly counts: Readonly<Record<string, number>>;
  /** The id of the one that is open, or ''. */
  readonly current: string;
  readonly choose: (assignment: string) => void;
}

/** Which assignment's gradebook to look at; those with hand-ins first. */
export function Choose({ assignments, counts, current, choose }: ChooseProps) {
  const { words, title, language } = useSpeech();
  const id = useId();
  const of = (one: Assignment) => counts[one.id] ?? 0;
  const groups = [
    { key: 'with', list: assignments.filter((one) => of(one) > 0) },
    { key: 'without', list: assignments.filter((one) => of(one) === 0) },
  ];
  return (
    <div class="book-field book-choose">
      <label for={id}>{words('book.assignment')}</label>
      <select id={id} value={current} onChange={(event) => choose(event.currentTarget.value)}>
        {current === '' && <option value="">{words('book.assignment.choose')}</option>}
        {groups.map(
          ({ key, list }) =>
            list.length > 0 && (
              <optgroup key={key} label={words(`book.assignments.${key}`)}>
                {list.map((one) => (
                  <option key={one.id} value={one.id}>
                    {words('book.assignment.count', {
                      title: titleOf(one, title, language, words),
                      id: one.id.slice(0, 4),
                      count: of(one),
                    })}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </div>
  );
}
