import { useLayoutEffect, useState } from 'preact/hooks';
import { answered, held, heldAt, momentOf, type Step, undone } from '../../core/review/answer.ts';
import { type Deck, type Rating, recordOf } from '../../core/review/deck.ts';
import { type Queue, queueOf } from '../../core/review/queue.ts';
import type { ReviewStore } from '../../store/review.ts';
import type { Card } from './cards.ts';
import { outcomes } from './schedule.ts';

/** What happened last, to be said. */
export type Event =
  | { readonly about: 'answered'; readonly ms: number }
  | { readonly about: 'undone' | 'other-tab' | 'today' | 'always' };

/** A day’s review under way. */
export interface Session {
  readonly queue: Queue;
  /** The card on screen. */
  readonly card: Card | undefined;
  /** Grows with every card shown, also when it is the same one again. */
  readonly turn: number;
  readonly event: Event | undefined;
  readonly canUndo: boolean;
  answer(rating: Rating): void;
  undo(): void;
  hold(how: 'today' | 'always'): void;
}

/** How many answers can be undone. */
const DEPTH = 50;

/**
 * The review of today: one card stays on screen until it is answered, here or in another tab.
 * `changes` grows whenever time may have passed or another tab may have changed something.
 */
export function useSession(
  store: ReviewStore,
  deck: Deck,
  cards: readonly Card[],
  now: () => number,
  changes: number,
): Session {
  const pick = (from: Deck, turn: number) =>
    shownOf(from, queueOf(from, cards, now()).next ?? '', turn);
  const [shown, setShown] = useState(() => pick(deck, 0));
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [event, setEvent] = useState<Event>();
  const { id, turn } = shown;
  const card = cards.find((one) => one.id === id);
  useLayoutEffect(() => {
    const isElsewhere = id !== '' && reviewedLast(deck, id) !== shown.last;
    const isOut = !card || heldAt(recordOf(deck, id), now()) !== undefined;
    if (!isElsewhere && !isOut) return;
    const next = pick(deck, turn + 1);
    if (next.id === id && !isElsewhere) return;
    setShown(next);
    if (isElsewhere) setEvent({ about: 'other-tab' });
  }, [deck, cards, changes]);
  const goOn = (said: Event) => {
    setEvent(said);
    setShown(pick(store.$deck.get(), turn + 1));
  };
  return {
    queue: queueOf(deck, cards, now()),
    card,
    turn,
    event,
    canUndo: steps.length > 0,
    answer(rating) {
      let said: Event = { about: 'other-tab' };
      store.change((fresh) => {
        // Answered in another tab a moment ago: that review stands.
        if (reviewedLast(fresh, id) !== shown.last) return fresh;
        const record = recordOf(fresh, id);
        const memory = outcomes(id, record.memory, momentOf(record, now()))[rating];
        setSteps([...steps, { card: id, time: memory.last, memory: record.memory }].slice(-DEPTH));
        said = { about: 'answered', ms: memory.due - memory.last };
        return answered(fresh, id, rating, memory);
      });
      goOn(said);
    },
    undo() {
      const step = steps.at(-1);
      if (!step) return;
      setSteps(steps.slice(0, -1));
      const before = store.$deck.get();
      store.change((fresh) => undone(fresh, step));
      const after = store.$deck.get();
      // Reviewed again in another tab: nothing to take back.
      if (after === before) return goOn({ about: 'other-tab' });
      setEvent({ about: 'undone' });
      setShown(shownOf(after, step.card, turn + 1));
    },
    hold(how) {
      store.change((fresh) => held(fresh, id, how, now()));
      goOn({ about: how });
    },
  };
}

interface Shown {
  readonly id: string;
  /** The newest review of the card when it came on screen. */
  readonly last: number;
  readonly turn: number;
}

function shownOf(deck: Deck, id: string, turn: number): Shown {
  return { id, last: reviewedLast(deck, id), turn };
}

function reviewedLast(deck: Deck, id: string): number {
  return recordOf(deck, id).log.at(-1)?.[0] ?? 0;
}
