import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Received, Student } from '../../core/class/book.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { titleOf } from '../assigned/title.ts';
import { focusBring } from './bring/focus-bring.ts';
import { Class } from './class/Class.tsx';
import type { ObjectiveText } from './class/Objectives.tsx';
import type { Desk, OpenBook } from './desk.ts';
import { Files } from './files/Files.tsx';
import { Items } from './items/Items.tsx';
import { type Place, TABS } from './place.ts';
import { useSpeech } from './speech.ts';
import { StudentPage } from './student/StudentPage.tsx';
import { listed } from './students/order.ts';
import { rowsOf } from './students/rows.ts';
import { Students } from './students/Students.tsx';
import { FIRST_VIEW } from './students/view.ts';
import type { Undoing } from './Undo.tsx';

interface BookProps {
  readonly book: OpenBook;
  readonly desk: Desk;
  readonly place: Place;
  readonly go: (to: Partial<Place>) => void;
  readonly objectives: Readonly<Record<string, ObjectiveText>>;
  readonly undo: Undoing;
}

/** The gradebook of one assignment: its students, its items, the class, its files. */
export function Book({ book, desk, place, go, objectives, undo }: BookProps) {
  const { words, language, title } = useSpeech();
  const id = useId();
  const [view, setView] = useState(FIRST_VIEW);
  const last = useRef('');
  const { students, notes, assignment, exercises } = book;
  const rows = useMemo(() => rowsOf(students, notes), [students, notes]);
  const order = useMemo(
    () => listed(rows, view.filter, view.order, language).map((row) => row.student),
    [rows, view, language],
  );
  const student = students.find((one) => printsOf(one).includes(place.student));
  if (student) last.current = student.key;
  const look = (one: Student | null) =>
    go({ tab: 'students', student: one?.entry.received.fingerprint ?? '' });
  const own = async (fingerprint: string, to: string | null) => {
    const before = Object.hasOwn(notes.owners, fingerprint)
      ? (notes.owners[fingerprint] ?? null)
      : null;
    await desk.own(fingerprint, to);
    go({ tab: 'students', student: fingerprint });
    undo.offer(words('book.owner.done'), () => void desk.own(fingerprint, before));
  };
  const remove = async (received: Received) => {
    look(null);
    await desk.remove(received);
    // The row that had the keyboard is gone; without any row, so are the tabs.
    if (book.received.length > 1) document.getElementById(`${id}-students`)?.focus();
    else focusBring();
    undo.offer(words('book.remove.done'), () => void desk.putBack(received));
  };
  const drop = async () => {
    focusBring();
    await desk.drop(assignment.id);
    undo.offer(words('book.delete.done', { title: titleOf(assignment, title, language, words) }));
  };
  return (
    <>
      {student && place.tab === 'students' ? (
        <StudentPage
          book={book}
          student={student}
          order={order}
          actions={{
            remark: (exercise, remark) => void desk.remark(student.key, exercise, remark),
            own: (fingerprint, to) => void own(fingerprint, to),
            remove: (received) => void remove(received),
          }}
          go={look}
        />
      ) : (
        <>
          <Tabs
            id={id}
            label={words('book.title')}
            tabs={TABS}
            tab={place.tab}
            show={(tab) => go({ tab })}
            nameOf={(tab) => words(`book.tab.${tab}`)}
          />
          <div
            class="book-panel"
            role="tabpanel"
            id={`${id}-panel`}
            aria-labelledby={`${id}-${place.tab}`}
          >
            {place.tab === 'students' && (
              <Students
                rows={rows}
                exercises={assignment.parts.map((part) => part.exercise)}
                view={view}
                change={setView}
                last={last.current}
                open={(key) => look(students.find((one) => one.key === key) ?? null)}
              />
            )}
            {place.tab === 'items' && <Items exercises={exercises} students={students} />}
            {place.tab === 'class' && (
              <Class
                assignment={assignment}
                exercises={exercises}
                students={students}
                objectives={objectives}
              />
            )}
            {place.tab === 'files' && (
              <Files book={book} objectives={objectives} drop={() => void drop()} />
            )}
          </div>
        </>
      )}
    </>
  );
}

/** By any of these a student is found, so that an address lasts when they hand in again. */
function printsOf({ entry, earlier }: Student): readonly string[] {
  return [entry, ...earlier].map(({ received }) => received.fingerprint);
}
