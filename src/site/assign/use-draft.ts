import { exercises } from 'virtual:exercises';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { readAssignment } from '../../exchange/assignment.ts';
import { browserShelf } from '../../store/browser.ts';
import { DRAFT_KEY, keepAssignment } from '../../store/desk.ts';
import { type Draft, issued, joined, newDraft } from './draft.ts';
import { draftOf, readDraft, writeDraft } from './draft-text.ts';
import { ownZone } from './due.ts';
import { anyId } from './new-ids.ts';

/** The draft of this page, kept with every change. */
export interface DraftHold {
  readonly draft: Draft;
  /** Whether it can be worked on: what was kept has been read. */
  readonly ready: boolean;
  readonly change: (update: (draft: Draft) => Draft) => void;
}

/**
 * The assignment being put together: the one in the page's address if there is one, else what was
 * left here last. `putBy` is told when a draft had to make room and is in the list now.
 */
export function useDraft(language: Language, putBy: () => void): DraftHold {
  const [draft, setDraft] = useState(() => newDraft('', '', '', language));
  const [ready, setReady] = useState(false);
  const newest = useRef(draft);
  const take = (next: Draft) => {
    newest.current = next;
    browserShelf().set(DRAFT_KEY, writeDraft(next));
    setDraft(next);
  };
  useEffect(() => {
    const left = readDraft(browserShelf().get(DRAFT_KEY)) ?? freshDraft(language);
    const begin = (next: Draft) => {
      take(next);
      setReady(true);
    };
    const brought = fromAddress(language);
    if (!brought) begin(left);
    else if (left.given || left.assignment.parts.length === 0) begin(joined(left, brought));
    else {
      // Where nothing can be put aside, both go on together, so that nothing is lost.
      const aside = putAside(left, '').then(putBy);
      aside.then(
        () => begin(brought),
        () => begin(joined(left, brought)),
      );
    }
  }, []);
  return { draft, ready, change: (update) => take(update(newest.current)) };
}

/** A draft with nothing in it yet. */
export function freshDraft(language: Language): Draft {
  return newDraft(anyId(), anyId(), ownZone(), language);
}

/**
 * Keeps `draft`, sealed (if it is) for `key`, in the list for later; nothing of it is handed out.
 * False if there is nothing to keep yet; rejects where nothing can be kept.
 */
export async function putAside(draft: Draft, key: string): Promise<boolean> {
  const assignment = issued(draft, key);
  if (assignment.parts.length === 0) return false;
  await keepAssignment(assignment, draft.language, false);
  return true;
}

/** What an exercise's own dialog (or a colleague) has begun: taken once, then the address is bare. */
function fromAddress(language: Language): Draft | undefined {
  const ids = exercises.map(({ id }) => id);
  const found = readAssignment(location.hash, ids);
  if (!('assignment' in found)) return undefined;
  history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
  const parts = found.assignment.parts.filter(({ exercise }) => ids.includes(exercise));
  const assignment = { ...found.assignment, parts, id: anyId() };
  return draftOf({ assignment, language, given: null }, anyId(), ownZone());
}
