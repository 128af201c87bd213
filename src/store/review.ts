import { atom, type ReadableAtom } from 'nanostores';
import { isLater } from '../core/backup/format.ts';
import { type Deck, NO_DECK } from '../core/review/deck.ts';
import { readDeck } from '../core/review/read.ts';
import { asideKey } from './backup-works.ts';
import { REVIEW_KEY } from './keys.ts';
import type { Shelf } from './shelf.ts';

/** What happened to what was stored: it could not be read, or a later edition of the course wrote it. */
export type DeckNotice = 'damaged' | 'later';

/** Somebody’s review: every change is kept before it is shown. */
export interface ReviewStore {
  readonly $deck: ReadableAtom<Deck>;
  readonly $notice: ReadableAtom<DeckNotice | null>;
  /** Changes the deck as it is stored now. A deck of a later edition is left alone. */
  change(change: (deck: Deck) => Deck): void;
  /** Takes over what another tab has kept meanwhile. */
  refresh(): void;
  dismiss(): void;
}

/**
 * Opens the review kept on `shelf`. Two tabs may have it open: before each change the stored deck is
 * read again. What cannot be read is set aside, never deleted.
 */
export function openReview(shelf: Shelf): ReviewStore {
  let stored: string | null = null;
  const $notice = atom<DeckNotice | null>(null);
  const load = (): Deck => {
    stored = shelf.get(REVIEW_KEY);
    if (stored === null) return NO_DECK;
    const deck = readDeck(stored);
    if (deck) return deck;
    if (isLater(stored)) {
      $notice.set('later');
      return NO_DECK;
    }
    // Removed first: a storage that is nearly full has no room for both.
    shelf.remove(REVIEW_KEY);
    shelf.set(asideKey(REVIEW_KEY, stored), stored);
    stored = null;
    $notice.set('damaged');
    return NO_DECK;
  };
  const $deck = atom(load());
  const refresh = () => {
    if (shelf.get(REVIEW_KEY) !== stored) $deck.set(load());
  };
  return {
    $deck,
    $notice,
    refresh,
    dismiss: () => $notice.set(null),
    change(change) {
      refresh();
      if (stored !== null && isLater(stored)) return;
      const deck = change($deck.get());
      if (deck === $deck.get()) return;
      stored = JSON.stringify(deck);
      shelf.set(REVIEW_KEY, stored);
      $deck.set(deck);
    },
  };
}
