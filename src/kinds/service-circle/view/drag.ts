import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { type Goal, useDrag as useDragTo } from '../../../ui/drag.ts';
import type { CircleMove } from '../state/move.ts';

/** Where a drag may end, beside the lists: shows the place while it hovers. */
export interface Board {
  /** The move that dropping `id` at this point of the window makes; shows the place. */
  over(id: string, x: number, y: number): CircleMove | undefined;
  leave(): void;
}

/** Dragging inside `root`, to whatever carries `data-drop`. */
export function useDrag(
  root: RefObject<HTMLElement>,
  board: RefObject<Board>,
  drop: (move: CircleMove) => void,
): void {
  const marked = useRef<HTMLElement | null>(null);
  const unmark = () => {
    marked.current?.removeAttribute('data-over');
    marked.current = null;
  };
  const leave = () => {
    unmark();
    board.current?.leave();
  };
  const over = (id: string, x: number, y: number): CircleMove | undefined => {
    const zone = document.elementFromPoint(x, y)?.closest<HTMLElement | SVGElement>('[data-drop]');
    if (zone?.dataset['drop'] === 'board' && root.current?.contains(zone)) {
      unmark();
      return board.current?.over(id, x, y);
    }
    leave();
    if (!zone || !root.current?.contains(zone)) return undefined;
    const half = zone.getBoundingClientRect();
    const after = y > half.top + half.height / 2;
    marked.current = zone as HTMLElement;
    marked.current.setAttribute('data-over', after ? 'after' : 'before');
    return moveInto(zone as HTMLElement, id, after);
  };
  /** A mark of the drawing has its name in the list. */
  const name = (id: string) =>
    root.current?.querySelector(`[data-drag="${CSS.escape(id)}"] button`)?.textContent ?? '';
  const goal = useRef<Goal<CircleMove>>({ name, over, leave, drop });
  useDragTo(root, goal);
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
