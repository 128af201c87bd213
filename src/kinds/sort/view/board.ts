import { useMemo, useRef, useState } from 'preact/hooks';
import type { StagedMove, StagedState } from '../../../core/staged/types.ts';
import { type Goal, useDrag } from '../../../ui/drag.ts';
import { useWidth } from '../../../ui/width.ts';
import type { Words } from '../../../ui/words.ts';
import { type CardNow, cardsOf, inHand } from '../board.ts';
import { BIN, sort } from '../model.ts';
import type { SortTask } from '../task.ts';
import { useFocus } from './focus.ts';
import { itemsOf } from './parts.tsx';

/** From this width of the board, in CSS pixels, hand and bins stand side by side. */
const WIDE = 640;

export interface SortProps {
  readonly task: SortTask;
  readonly state: StagedState;
  readonly move: (move: StagedMove) => void;
  readonly words: Words;
}

/** What every part of the board is given: how the cards stand, and what can be done with them. */
export type Board = ReturnType<typeof useBoard>;

/** The cards as they stand, and every act on them: each is told, and takes the keyboard along. */
export function useBoard({ task, state, move, words }: SortProps) {
  const [said, say] = useState({ text: '', turn: 0 });
  const [open, setOpen] = useState('');
  const [checked, setChecked] = useState<readonly string[]>([]);
  const { root, focus } = useFocus(state);
  const wide = useWidth(root) >= WIDE;
  const items = useMemo(() => itemsOf(task, words), [task, words]);
  const cards = cardsOf(task, state, items);
  const hand = inHand(cards, state.at);
  const opened = cards.find(({ card }) => card.id === open);
  /** What goes into a bin when one is chosen: a placed card that was taken up, else the hand's. */
  const selected = opened?.place === 'placed' ? opened : hand;
  const tell = (text: string) => say(({ turn }) => ({ text, turn: turn + 1 }));
  const nameOf = (bin: string) => task.bins.find(({ id }) => id === bin)?.name ?? '';
  const after = (made: StagedMove) => cardsOf(task, sort.step(task, state, made));

  const place = (id: string, bin: string) => {
    const now = cards.find(({ card }) => card.id === id);
    if (!now || now.place === 'right' || now.place === 'told' || now.bin === bin) return;
    if (now.struck.includes(bin)) return tell(words('sort.said.struck', { bin: nameOf(bin) }));
    const made: StagedMove = { do: 'pick', item: id, ask: BIN, option: bin };
    const next = inHand(after(made), state.at);
    const turned = bin === '' && next?.card.id !== id;
    const done =
      bin === '' ? words('sort.said.back') : words('sort.said.put', { bin: nameOf(bin) });
    const then = next ? words('sort.said.next', { text: next.card.text }) : words('sort.said.all');
    setOpen('');
    setChecked([]);
    tell(`${done} ${bin === '' ? '' : then}`.trim());
    if (bin === '') focus('.sort-card');
    else if (now.place === 'placed') focus(headOf(id), '.sort-card', '.sort-check');
    move(made);
    if (turned) move({ do: 'go', item: id });
    // Where the bins are below the card, the next one may have to come back into view.
    requestAnimationFrame(() =>
      root.current?.querySelector('.sort-card')?.scrollIntoView({ block: 'nearest' }),
    );
  };
  const check = (ids: readonly string[]) => {
    if (ids.length === 0) return;
    const made: StagedMove = { do: 'check', items: ids };
    const back = after(made).find(({ card, place: at }) => ids.includes(card.id) && at === 'hand');
    setOpen('');
    setChecked(ids);
    tell('');
    focus('.sort-result .item-feedback');
    move(made);
    if (back) move({ do: 'go', item: back.card.id });
  };
  const reveal = (id: string) => {
    setChecked([id]);
    focus('.sort-result .item-feedback');
    move({ do: 'reveal', item: id });
  };
  /** The card before or after the one in the hand, round and round. */
  const turn = (by: 1 | -1) => {
    const waiting = cards.filter((one) => one.place === 'hand');
    const at = waiting.findIndex(({ card }) => card.id === hand?.card.id);
    const next = waiting[(at + by + waiting.length) % waiting.length];
    if (!next || next === hand) return;
    setOpen('');
    tell(next.card.text);
    move({ do: 'go', item: next.card.id });
  };
  /** Shows a card wherever it lies; '' is the summary. */
  const show = (id: string) => {
    const now = cards.find(({ card }) => card.id === id);
    setOpen(now && now.place !== 'hand' ? id : '');
    focus(...(id === '' ? ['[data-start]'] : [headOf(id), '.sort-card']));
    if (id !== state.at) move({ do: 'go', item: id });
  };
  const act = (made: StagedMove, ...places: readonly string[]) => {
    focus(...places);
    move(made);
  };
  const goal = useRef<Goal<() => void>>(null);
  goal.current = {
    name: (id) => cards.find(({ card }) => card.id === id)?.card.text ?? '',
    over: (id, x, y) => aim(root.current, cards, id, x, y, place),
    leave: () => unmark(root.current),
    drop: (put) => put(),
  };
  useDrag(root, goal);
  return {
    ...{ task, state, words, root, wide, cards, hand, selected, said, checked, nameOf },
    ...{ open, setOpen, place, check, reveal, turn, show, act },
  };
}

/** Where a card lies that is in a bin. */
export function cardAt(card: string): string {
  return `[data-card="${card}"]`;
}

/** Where the keyboard finds it. */
export function headOf(card: string): string {
  return `${cardAt(card)} .bin-card-head`;
}

/** What dropping a card here does; the place is marked. */
function aim(
  root: HTMLElement | null,
  cards: readonly CardNow[],
  id: string,
  x: number,
  y: number,
  place: (id: string, bin: string) => void,
): (() => void) | undefined {
  unmark(root);
  const zone = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]');
  const bin = zone?.dataset['drop'];
  const card = cards.find((one) => one.card.id === id);
  if (!zone || bin === undefined || !root?.contains(zone)) return undefined;
  if (!card || card.bin === bin || card.struck.includes(bin)) return undefined;
  zone.dataset['over'] = 'true';
  return () => place(id, bin);
}

function unmark(root: HTMLElement | null): void {
  for (const zone of root?.querySelectorAll<HTMLElement>('[data-over]') ?? []) {
    delete zone.dataset['over'];
  }
}
