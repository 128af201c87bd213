import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, Received, Remark, Student } from '../../../core/class/book.ts';
import { remarkOn } from '../../../core/class/remarks.ts';
import type { OpenBook } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { Facts } from './Facts.tsx';
import { Findings } from './Findings.tsx';
import { HandIns } from './HandIns.tsx';
import { nameOf } from './name.ts';
import { Owner } from './Owner.tsx';
import { Part } from './Part.tsx';
import { Steps } from './Steps.tsx';

/** What can be done about one student. */
export interface StudentActions {
  readonly remark: (exercise: string, remark: Remark) => void;
  readonly own: (fingerprint: string, student: string | null) => void;
  readonly remove: (received: Received) => void;
}

interface StudentPageProps {
  readonly book: OpenBook;
  readonly student: Student;
  /** The students in the order of the table, of which this is one (or was, before it narrowed). */
  readonly order: readonly Student[];
  readonly actions: StudentActions;
  readonly go: (student: Student | null) => void;
}

/** One student: who, when, what to know, and the work on every exercise with what is said of it. */
export function StudentPage({ book, student, order, actions, go }: StudentPageProps) {
  const { words, format } = useSpeech();
  const head = useRef<HTMLHeadingElement>(null);
  const [print, look] = useState('');
  const { key, total } = student;
  useEffect(() => {
    look('');
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [key]);
  const all = [student.entry, ...student.earlier];
  const entry = all.find((one) => one.received.fingerprint === print) ?? student.entry;
  const isNewest = entry === student.entry;
  return (
    <article class="student">
      <Steps student={student} order={order} go={go} />
      <header class="student-head">
        <h2 tabIndex={-1} ref={head}>
          {nameOf(student, words)}
        </h2>
        <p class="muted">{[student.number, student.class].filter(Boolean).join(' · ')}</p>
        {total.max > 0 && (
          <p class="student-total">
            <strong>{format.points(total.points)}</strong> / {format.points(total.max)}{' '}
            <span>{format.share(total.points / total.max)}</span>
          </p>
        )}
      </header>
      {all.length > 1 && <HandIns entries={all} shown={entry} look={look} />}
      {!isNewest && <p class="notice">{words('book.student.earlier')}</p>}
      <Facts entry={entry} assignment={book.assignment} />
      <Findings findings={isNewest ? student.findings : entry.findings} />
      {partsOf(book, entry).map(({ part, exercise, work, handed }) => (
        <Part
          key={`${key} ${part.exercise}`}
          assignment={book.assignment}
          part={part}
          exercise={exercise}
          work={work}
          log={handed?.attempts ?? []}
          remark={remarkOn(book.notes, key, part.exercise)}
          change={(remark) => actions.remark(part.exercise, remark)}
        />
      ))}
      <Owner
        entry={entry}
        student={student}
        students={book.students}
        owned={Object.hasOwn(book.notes.owners, entry.received.fingerprint)}
        own={actions.own}
        remove={actions.remove}
      />
    </article>
  );
}

/** The exercises of the assignment with what `entry` has for each. */
function partsOf({ assignment, exercises }: OpenBook, entry: Entry) {
  return assignment.parts.map((part, index) => ({
    part,
    exercise: exercises.get(part.exercise),
    work: entry.works[index],
    handed: entry.received.handIn.works.find((one) => one.exercise === part.exercise),
  }));
}
