import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** How far the pointer goes before a press becomes a drag, in CSS pixels. */
const SLOP = 6;
/** How near the window's edge the page begins to scroll along, and how fast. */
const EDGE = 56;
const SPEED = 12;

/** Where a drag may end. */
export interface Goal<Drop> {
  /** What the thing that is carried is called, for the label below the pointer. */
  name(id: string): string;
  /** What dropping `id` at this point of the window does, if anything; shows the place. */
  over(id: string, x: number, y: number): Drop | undefined;
  /** The place is shown no more. */
  leave(): void;
  drop(what: Drop): void;
}

/**
 * Dragging inside `root`: whatever carries `data-drag` (by its `data-grip`, if it has one; a mouse
 * needs none whose value is "finger"). It ends in the same moves as buttons and keys. Escape gives up.
 */
export function useDrag<Drop>(root: RefObject<HTMLElement>, goal: RefObject<Goal<Drop>>): void {
  useEffect(() => {
    const node = root.current;
    if (!node) return undefined;
    let giveUp = () => {};
    const press = (event: PointerEvent) => {
      const target = event.target as Element;
      const held = target.closest<HTMLElement | SVGElement>('[data-drag]');
      const grip = held?.querySelector<HTMLElement>('[data-grip]');
      const free = grip?.dataset['grip'] === 'finger' && event.pointerType === 'mouse';
      if (!held || event.button !== 0 || (grip && !free && !grip.contains(target))) return;
      // One thing at a time: a second finger ends what the first one carries.
      giveUp();
      giveUp = carry(event, held, node, goal);
    };
    node.addEventListener('pointerdown', press);
    return () => {
      node.removeEventListener('pointerdown', press);
      giveUp();
    };
  }, []);
}

/** One drag, from the press to the drop; answers what gives it up. */
function carry<Drop>(
  start: PointerEvent,
  held: HTMLElement | SVGElement,
  root: HTMLElement,
  goal: RefObject<Goal<Drop>>,
): () => void {
  const id = held.dataset['drag'] ?? '';
  let ghost: HTMLElement | undefined;
  let found: Drop | undefined;
  let [x, y] = [start.clientX, start.clientY];
  let frame = 0;

  const look = () => {
    found = goal.current?.over(id, x, y);
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
    ghost.textContent = goal.current?.name(id) ?? '';
    document.body.append(ghost);
    root.dataset['dragging'] = 'true';
    getSelection()?.removeAllRanges();
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
    if (found !== undefined) goal.current?.drop(found);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') stop();
  };
  const stop = () => {
    goal.current?.leave();
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
