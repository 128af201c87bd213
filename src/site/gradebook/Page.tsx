import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { Book } from './Book.tsx';
import { Bring } from './bring/Bring.tsx';
import type { Brought } from './bring/brought.ts';
import { Heard } from './bring/Heard.tsx';
import { Progress } from './bring/Progress.tsx';
import { Report } from './bring/Report.tsx';
import { Choose } from './Choose.tsx';
import type { ObjectiveText } from './class/Objectives.tsx';
import type { Desk } from './desk.ts';
import { carries, hashOf } from './place.ts';
import { useSpeech } from './speech.ts';
import { Trouble } from './Trouble.tsx';
import { Undo, useUndo } from './Undo.tsx';
import { usePlace } from './use-place.ts';
import { Welcome } from './Welcome.tsx';

interface PageProps {
  readonly desk: Desk;
  readonly objectives: Readonly<Record<string, ObjectiveText>>;
}

/** The whole gradebook page: bring in work, choose the assignment, look at its book. */
export function Page({ desk, objectives }: PageProps) {
  const { words } = useSpeech();
  const shown = useStore(desk.$shown);
  const [place, go] = usePlace();
  const here = useRef(place);
  here.current = place;
  const undo = useUndo();
  const { failed, ready, assignments, counts, book, grading, importing, report } = shown;
  const open = (assignment: string) => go({ assignment, tab: 'students' });
  const follow = (next: string) => {
    if (!next || next === desk.$shown.get().book?.assignment.id) return;
    // While work came in, no book was opened: the place may be right already, and its book not there.
    if (next === here.current.assignment) void desk.choose(next);
    else open(next);
  };
  const bring = (what: Brought) => void desk.bring(what).then(follow);
  useEffect(() => {
    const take = () => {
      const { hash } = location;
      if (!carries(hash)) return;
      // Out of the address, so that it is not taken in again with every reload.
      location.replace(hashOf(here.current));
      bring({ files: [], text: hash });
    };
    void desk.open().then(take);
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  useEffect(() => {
    if (!ready || importing) return;
    const known = assignments.some(({ id }) => id === place.assignment);
    if (known) void desk.choose(place.assignment);
    else {
      const first = assignments.find(({ id }) => counts[id]) ?? assignments[0];
      if (first) go({ assignment: first.id, tab: 'students' });
    }
  }, [ready, place.assignment, assignments]);
  if (!ready) return <p class="muted">{words('book.opening')}</p>;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const isEmpty = book === null || book.received.length === 0;
  return (
    <div class="gradebook" data-ready data-full={!isEmpty}>
      <Trouble book={book} />
      <Undo {...undo} />
      <Heard
        busy={importing ? 'reading' : grading && grading.of > 1 ? 'marking' : ''}
        students={book?.students.length ?? 0}
      />
      {total === 0 && !importing && <Welcome />}
      <div class="book-top" hidden={place.student !== ''}>
        {assignments.length > 0 && (
          <Choose
            assignments={assignments}
            counts={counts}
            current={book?.assignment.id ?? grading?.assignment ?? ''}
            choose={open}
          />
        )}
        <Bring first={isEmpty} busy={importing !== null} bring={bring} />
      </div>
      {importing && (
        <Progress
          label={words('book.importing', { count: importing.found })}
          done={importing.done}
          of={importing.of}
          cancel={desk.cancel}
        />
      )}
      {report && !importing && (
        <Report
          report={report}
          current={book?.assignment.id ?? ''}
          bring={bring}
          open={open}
          useKey={(key) => void desk.useKey(key).then(follow)}
          merge={(other) => void desk.merge(other).then(() => open(other.assignment.id))}
          dismiss={desk.dismiss}
          hidden={place.student !== ''}
        />
      )}
      {grading && grading.of > 0 && (
        <Progress label={words('book.grading')} done={grading.done} of={grading.of} />
      )}
      {book && !isEmpty && (
        <Book
          key={book.assignment.id}
          book={book}
          desk={desk}
          place={place}
          go={go}
          objectives={objectives}
          undo={undo}
        />
      )}
      {failed && (
        <div class="notice" role="alert">
          <p>{words('notice.not-loaded')}</p>
          <button
            type="button"
            class="button small"
            onClick={() => void desk.choose(place.assignment)}
          >
            {words('book.retry')}
          </button>
        </div>
      )}
      {book && isEmpty && total > 0 && <p class="book-none">{words('book.none')}</p>}
    </div>
  );
}
