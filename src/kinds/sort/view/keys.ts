import { binOfKey } from './bin-keys.ts';
import type { Board } from './board.ts';

/**
 * Keys on the board: a digit or letter puts the card into that bin, arrows go from card to card – in the hand
 * to the next one waiting, in a bin to the next one lying there.
 */
export function onKey(event: KeyboardEvent, board: Board): void {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input, textarea')) return;
  const bin = board.task.bins[binOfKey(event.key)];
  const by = STEPS[event.key];
  if (bin) {
    const own = target.closest<HTMLElement>('[data-card]')?.dataset['card'];
    const lying = board.cards.find(({ card, place }) => card.id === own && place === 'placed');
    const card = lying ?? board.selected;
    if (card) board.place(card.card.id, bin.id);
  } else if (by && target.closest('.sort-card')) {
    board.turn(by);
  } else if (by && target.matches(HEADS)) {
    const heads = [...(board.root.current?.querySelectorAll<HTMLElement>(HEADS) ?? [])];
    heads[heads.indexOf(target) + by]?.focus();
  } else return;
  event.preventDefault();
}

const HEADS = '.bin-card-head';

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};
