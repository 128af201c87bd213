import { useId, useRef, useState } from 'preact/hooks';
import type { Entry, Received, Student } from '../../../core/class/book.ts';
import { aloneKey } from '../../../core/class/student.ts';
import { Confirm } from '../Confirm.tsx';
import { useSpeech } from '../speech.ts';
import { nameOf } from './name.ts';

interface OwnerProps {
  /** The hand-in that is looked at. */
  readonly entry: Entry;
  readonly student: Student;
  readonly students: readonly Student[];
  /** Whether the instructor has given it to this student. */
  readonly owned: boolean;
  readonly own: (fingerprint: string, student: string | null) => void;
  readonly remove: (received: Received) => void;
}

/** Gives a hand-in to another student, or takes it out of the book. */
export function Owner({ entry, student, students, owned, own, remove }: OwnerProps) {
  const { words } = useSpeech();
  const id = useId();
  const move = useRef<HTMLDialogElement>(null);
  const drop = useRef<HTMLDialogElement>(null);
  const others = students.filter((one) => one.key !== student.key);
  const [chosen, choose] = useState('');
  const [missing, miss] = useState(false);
  const { fingerprint } = entry.received;
  /** One of several hand-ins may be somebody's who is not in the list yet. */
  const canStandAlone = student.earlier.length > 0;
  const label = (one: Student) =>
    [nameOf(one, words), one.number, one.class]
      .filter((text, at, all) => text && all.indexOf(text) === at)
      .join(' · ');
  return (
    <div class="student-owner buttons">
      {owned && (
        <button type="button" class="button small" onClick={() => own(fingerprint, null)}>
          {words('book.owner.back')}
        </button>
      )}
      {(others.length > 0 || canStandAlone) && (
        <button
          type="button"
          class="button small"
          onClick={() => {
            miss(false);
            move.current?.showModal();
          }}
        >
          {words('book.owner')}
        </button>
      )}
      <button type="button" class="button small" onClick={() => drop.current?.showModal()}>
        {words('book.remove')}
      </button>
      <Confirm
        dialog={move}
        title={words('book.owner.title')}
        text={words('book.owner.text')}
        yes={words('book.owner.yes')}
        no={words('book.keep')}
        act={() => chosen && own(fingerprint, chosen)}
      >
        <div class="book-field">
          <label for={id}>{words('book.owner.whose')}</label>
          <select
            id={id}
            required
            aria-invalid={missing && chosen === ''}
            onInvalid={() => miss(true)}
            value={chosen}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{words('book.owner.choose')}</option>
            {canStandAlone && (
              <option value={aloneKey(fingerprint)}>{words('book.owner.new')}</option>
            )}
            {others.map((one) => (
              <option key={one.key} value={one.key}>
                {label(one)}
              </option>
            ))}
          </select>
        </div>
      </Confirm>
      <Confirm
        dialog={drop}
        title={words('book.remove.title')}
        text={words('book.remove.text', { fingerprint })}
        yes={words('book.remove.yes')}
        no={words('book.keep')}
        act={() => remove(entry.received)}
      />
    </div>
  );
}
