import { useEffect, useId, useRef } from 'preact/hooks';
import type { Assignment } from '../../../core/assign/assignment.ts';
import type { Book } from '../../../core/class/book.ts';
import { type KeyPair, keyName } from '../../../exchange/key.ts';
import { titleOf } from '../../assigned/title.ts';
import { useSpeech } from '../speech.ts';
import type { Brought } from './brought.ts';
import { focusBring } from './focus-bring.ts';
import { Refusals } from './Refusals.tsx';
import type { ReportOf } from './report.ts';

interface ReportProps {
  readonly report: ReportOf;
  /** The assignment whose book is open. */
  readonly current: string;
  readonly bring: (what: Brought) => void;
  readonly open: (assignment: string) => void;
  readonly useKey: (key: KeyPair) => void;
  readonly merge: (book: Book) => void;
  readonly dismiss: () => void;
  /** One student is being looked at: the report waits until the table is back. */
  readonly hidden: boolean;
}

/** What was taken in, what waits for a word of the instructor, and what was not taken in and why. */
export function Report(props: ReportProps) {
  const { report, current, open } = props;
  const { words, title, language } = useSpeech();
  const nameOf = (one: Assignment) => titleOf(one, title, language, words);
  const { taken, refused, assignments, keys, books, stopped } = report;
  const count = taken.reduce((sum, one) => sum + one.count, 0);
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus({ preventScroll: false }), [report]);
  const others = taken.filter(({ assignment }) => assignment.id !== current);
  const isMore = assignments.length + keys.length + books.length > 0;
  const head = count > 0 ? 'taken' : isMore && refused.length === 0 ? 'found' : 'nothing';
  return (
    <section
      class="book-report"
      tabIndex={-1}
      ref={section}
      aria-labelledby={`${id}-count ${id}-refused`}
      hidden={props.hidden}
    >
      <div class="report-head">
        <h2 class="report-count" id={`${id}-count`}>
          {words(`book.report.${head}`, { count })}
        </h2>
        <button
          type="button"
          class="button small"
          onClick={() => {
            focusBring();
            props.dismiss();
          }}
        >
          {words('notice.dismiss')}
        </button>
      </div>
      {stopped && <p>{words('book.report.stopped')}</p>}
      <ul class="report-more">
        {others.map(({ assignment, count: own }) => (
          <Said
            key={assignment.id}
            text={words('book.report.other', { count: own, title: nameOf(assignment) })}
            action={words('book.report.open')}
            act={() => open(assignment.id)}
          />
        ))}
        {assignments
          .filter(({ id }) => others.every(({ assignment }) => assignment.id !== id))
          .map((assignment) => (
            <Said
              key={assignment.id}
              text={words('book.report.assignment', { title: nameOf(assignment) })}
              action={assignment.id === current ? '' : words('book.report.open')}
              act={() => open(assignment.id)}
            />
          ))}
        {keys.map((key) => (
          <Said
            key={key.public}
            text={words('book.report.key', { name: keyName(key.public) })}
            action={words('book.report.use-key')}
            act={() => props.useKey(key)}
          />
        ))}
        {books.map((book) => (
          <Said
            key={book.assignment.id}
            text={words('book.report.book', {
              title: nameOf(book.assignment),
              count: book.received.length,
            })}
            action={words('book.report.merge')}
            act={() => props.merge(book)}
          />
        ))}
      </ul>
      {refused.length > 0 && (
        <>
          <p class="report-refused" id={`${id}-refused`}>
            {words('book.report.refused', { count: refused.length })}
          </p>
          <Refusals refused={refused} bring={props.bring} />
        </>
      )}
    </section>
  );
}

interface SaidProps {
  readonly text: string;
  /** What can be done about it; '' for nothing. */
  readonly action: string;
  readonly act: () => void;
}

function Said({ text, action, act }: SaidProps) {
  return (
    <li>
      <span>{text}</span>
      {action && (
        <button
          type="button"
          class="button small"
          onClick={({ currentTarget }) => {
            // What has been done is no longer offered: the button goes.
            currentTarget.closest<HTMLElement>('.book-report')?.focus();
            act();
          }}
        >
          {action}
        </button>
      )}
    </li>
  );
}
