import { exercises, loadTask } from 'virtual:exercises';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { kinds } from '../../kinds/index.ts';
import { $changes, browserShelf } from '../../store/browser.ts';
import { memoryShelf, type Shelf } from '../../store/shelf.ts';
import { wordsFrom } from '../../ui/words.ts';
import { Doing } from '../assigned/Doing.tsx';
import { isPlace } from '../assigned/is-place.ts';
import { isPreview, type LinkRead, readLink } from '../assigned/read-link.ts';
import { Start } from '../assigned/Start.tsx';
import { openSession, refreshSession, type Session } from '../assigned/session.ts';

interface AssignmentPageProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
}

type Problem = Extract<LinkRead, { problem: string }>['problem'] | 'failed';

/** What the address leads to. */
type Shown =
  | { readonly is: 'waiting' }
  | { readonly is: 'start'; readonly problem?: Problem; readonly turn: number }
  | { readonly is: 'open'; readonly session: Session; readonly turn: number };

/** Where assignments are opened and done: the one in the address, or those opened before. */
export function AssignmentPage({ language, words: table }: AssignmentPageProps) {
  const words = useMemo(() => wordsFrom(table), [table]);
  const [shown, show] = useState<Shown>({ is: 'waiting' });
  const preview = useRef<{ readonly hash: string; readonly shelf: Shelf }>();
  const turn = useRef(0);
  const link = useRef('');
  const look = async () => {
    if (link.current && isPlace(location.hash)) {
      // Only the place on the page was left ("Skip to content"); a reload must find the assignment.
      return history.replaceState(history.state, '', link.current);
    }
    link.current = location.hash;
    turn.current += 1;
    const mine = turn.current;
    const { hash, search } = location;
    if (!/^#sq/.test(hash)) return show({ is: 'start', turn: mine });
    const read = readLink(hash, IDS);
    if ('problem' in read) return show({ is: 'start', problem: read.problem, turn: mine });
    const isKept = !isPreview(search);
    if (preview.current?.hash !== hash) preview.current = { hash, shelf: memoryShelf() };
    const shelf = isKept ? browserShelf() : preview.current.shelf;
    try {
      const session = await openSession(LIBRARY, read.assignment, shelf, !isKept, language);
      if (mine === turn.current) show({ is: 'open', session, turn: mine });
    } catch {
      if (mine === turn.current) show({ is: 'start', problem: 'failed', turn: mine });
    }
  };
  useEffect(() => {
    void look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const session = shown.is === 'open' ? shown.session : undefined;
  useEffect(
    () =>
      session && !session.preview ? $changes.listen(() => refreshSession(session)) : undefined,
    [session],
  );
  if (shown.is === 'waiting') return <p class="muted">{words('assigned.waiting')}</p>;
  if (shown.is === 'open') {
    const { session: open, turn: key } = shown;
    return <Doing key={key} session={open} words={words} reopen={look} moved={key > 1} />;
  }
  const { problem, turn: key } = shown;
  return <Start key={key} words={words} language={language} problem={problem} ids={IDS} />;
}

const LIBRARY = { exercises, kinds, loadTask };
const IDS = exercises.map(({ id }) => id);
