import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CircleMove } from '../state/move.ts';

/** How far the pointer goes before a press becomes a drag, in CSS pixels. */
const SLOP = 6;
/** How near the window's edge the page begins to scroll along, and how fast. */
const EDGE = 56;
const SPEED = 12;

/** Where a drag may end, beside the lists: shows the place while it hovers. */
export interface Board {
  /** The move that dropping `id` at this point of the window makes; shows the place. */
  over(id: string, x: number, y: number): CircleMove | undefined;
  leave(): void;
}

/**
 * Dragging inside `root`: whatever carries `data-drag` (by its `data-grip`, if it has one), to
 * whatever carries `data-drop`. Ends in the same moves as buttons and keys. Escape gives up.
 */
export function useDrag(
  root: RefObject<HTMLElement>,
  board: RefObject<Board>,
  drop: (move: CircleMove) => void,
): void {
  useEffect(() => {
    const node = root.current;
    if (!node) return undefined;
    let giveUp = () => {};
    const press = (event: PointerEvent) => {
      const target = event.target as Element;
      const held = target.closest<HTMLElement | SVGElement>('[data-drag]');
      const grip = held?.querySelector('[data-grip]');
      if (!held || event.button !== 0 || (grip && !grip.contains(target))) return;
      // One thing at a time: a second finger ends what the first one carries.
      giveUp();
      giveUp = carry(event, held, node, board, drop);
    };
    node.addEventListener('pointerdown', press);
    return () => {
      node.removeEventListener('pointerdown', press);
      giveUp();
    };
  }, []);
}

/** One drag, from the press to the drop; answers what gives it up. */
function carry(
  start: PointerEvent,
  held: HTMLElement | SVGElement,
  root: HTMLElement,
  board: RefObject<Board>,
  drop: (move: CircleMove) => void,
): () => void {
  const id = held.dataset['drag'] ?? '';
  let ghost: HTMLElement | undefined;
  let move: CircleMove | undefined;
  let marked: HTMLElement | undefined;
  let [x, y] = [start.clientX, start.clientY];
  let frame = 0;

  const unmark = () => {
    marked?.removeAttribute('data-over');
    marked = undefined;
    board.current?.leave();
  };
  const look = () => {
    const zone = document.elementFromPoint(x, y)?.closest<HTMLElement | SVGElement>('[data-drop]');
    move = undefined;
    if (zone?.dataset['drop'] === 'board' && root.contains(zone)) {
      marked?.removeAttribute('data-over');
      move = board.current?.over(id, x, y);
      return;
    }
    unmark();
    if (!zone || !root.contains(zone)) return;
    const half = zone.getBoundingClientRect();
    const after = y > half.top + half.height / 2;
    move = moveInto(zone as HTMLElement, id, after);
    marked = zone as HTMLElement;
    marked.setAttribute('data-over', after ? 'after' : 'before');
  };
  /** Once a frame, however often the pointer reports; at the window's edge the page scrolls along. */
  const follow = () => {
    const by = y < EDGE ? -SPEED : y > innerHeight - EDGE ? SPEED : 0;
    if (by !== 0) scrollBy(0, by);
    look();
    frame = by === 0 ? 0 : requestAnimationFrame(follow);
  };
  const begin = () => {
    ghost = document.createElement('div');
    ghost.className = 'drag-ghost';
    // A mark of the drawing has its name in the list.
    const own = `[data-drag="${CSS.escape(id)}"] button`;
    ghost.textContent = root.querySelector(own)?.textContent ?? '';
    document.body.append(ghost);
    root.dataset['dragging'] = 'true';
  };
  const go = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    [x, y] = [event.clientX, event.clientY];
    if (!ghost && Math.hypot(x - start.clientX, y - start.clientY) < SLOP) return;
    if (!ghost) begin();
    event.preventDefault();
    if (ghost) ghost.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
    if (frame === 0) frame = requestAnimationFrame(follow);
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    const isDrop = event.type === 'pointerup' && ghost !== undefined;
    if (isDrop) look();
    stop();
    if (!isDrop) return;
    // The press was a drag: the click that follows it means nothing.
    const swallow = (click: Event) => click.stopPropagation();
    root.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => root.removeEventListener('click', swallow, { capture: true }));
    if (move) drop(move);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') stop();
  };
  const stop = () => {
    unmark();
    cancelAnimationFrame(frame);
    ghost?.remove();
    delete root.dataset['dragging'];
    removeEventListener('pointermove', go);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
    removeEventListener('keydown', key);
  };
  addEventListener('pointermove', go, { passive: false });
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
  addEventListener('keydown', key);
  return stop;
}

/** What dropping `id` on this part of the lists means. */
function moveInto(zone: HTMLElement, id: string, after: boolean): CircleMove | undefined {
  const { drop, id: row = '', phase = '' } = zone.dataset;
  switch (drop) {
    case 'row': {
      const next = zone.nextElementSibling as HTMLElement | null;
      const before = after ? (next?.dataset['id'] ?? '') : row;
      return row === id ? undefined : { do: 'place', id, phase, before };
    }
    case 'phase':
      return { do: 'place', id, phase, before: '' };
    case 'backstage':
    case 'support':
      return { do: 'below', id, layer: drop, under: '' };
    case 'tray':
      return { do: 'take', id };
    default:
      return undefined;
  }
}
