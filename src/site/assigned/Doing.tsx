import { useStore } from '@nanostores/preact';
import { computed } from 'nanostores';
import { useEffect, useMemo } from 'preact/hooks';
import { restartAssigned } from '../../store/assigned.ts';
import { writeAssignedFile } from '../../store/assigned-file.ts';
import { download } from '../../ui/download.ts';
import type { Words } from '../../ui/words.ts';
import { keptName } from '../file-name.ts';
import { HandingIn } from './HandingIn.tsx';
import { InApp } from './InApp.tsx';
import { nameOf } from './name.ts';
import { Overview } from './Overview.tsx';
import { PartView } from './PartView.tsx';
import { progressOf } from './progress.ts';
import { ReceiptView } from './ReceiptView.tsx';
import { type Session, takeFile } from './session.ts';
import { useView } from './use-view.ts';

interface DoingProps {
  readonly session: Session;
  readonly words: Words;
  /** Opens the assignment anew, after a file was put in its place. */
  readonly reopen: () => void;
  /** Something else was on this page before: the keyboard goes on with the assignment. */
  readonly moved: boolean;
}

/** An assignment that is open: all of it, one exercise of it, handing in, or a receipt. */
export function Doing({ session, words, reopen, moved }: DoingProps) {
  const { assignment, record, places, language, preview, shelf } = session;
  const { root, view, go, replace } = useView(moved);
  const kept = useStore(record.$record);
  const $works = useMemo(
    () =>
      computed(
        places.map(({ work }) => work.$snapshot),
        (...all) => all,
      ),
    [places],
  );
  useStore($works);
  const title = nameOf(assignment, language, words);
  useEffect(() => {
    document.title = words('site.dot', { left: title, right: words('assigned.title') });
  }, [title]);
  const progress = places.map((place) => progressOf(assignment, place));
  const props = { session, words, title, record: kept, progress, go };
  const index = places.findIndex(({ head }) => view.at === 'part' && head.id === view.exercise);
  const place = places[index];
  const receipt = kept.receipts.find(
    ({ fingerprint }) => view.at === 'receipt' && fingerprint === view.fingerprint,
  );
  const save = () => download(keptName(title, words), writeAssignedFile(assignment.id, shelf));
  const remove = () => {
    restartAssigned(assignment, shelf);
    reopen();
  };
  const open = (text: string) => {
    const problem = takeFile(assignment, shelf, text);
    if (problem) place?.work.tell({ about: problem });
    else reopen();
  };
  return (
    <div class="assignment" data-open ref={root}>
      {preview && <p class="notice">{words('assigned.preview')}</p>}
      {!place && <InApp collects={assignment.collect !== 'none'} words={words} />}
      {place ? (
        <PartView key={place.head.id} {...props} index={index} save={save} open={open} />
      ) : view.at === 'hand-in' ? (
        <HandingIn {...props} done={(fingerprint) => replace({ at: 'receipt', fingerprint })} />
      ) : receipt ? (
        <ReceiptView key={receipt.fingerprint} {...props} receipt={receipt} />
      ) : (
        <Overview {...props} save={save} remove={remove} />
      )}
    </div>
  );
}
