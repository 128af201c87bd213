import type { RefObject } from 'preact';
import { useImperativeHandle, useState } from 'preact/hooks';
import type { Shape, Target } from '../draw/shapes.ts';
import type { CircleMove } from '../state/move.ts';
import type { Board } from './drag.ts';
import { Mark } from './Shapes.tsx';

interface LandingProps {
  readonly handle: RefObject<Board> | undefined;
  /** CSS pixels for a unit of the drawing. */
  readonly zoom: number;
  /** What a point of the window means on the drawing below. */
  readonly at: (
    dragged: string,
    x: number,
    y: number,
  ) => { readonly target: Target; readonly mark: Shape } | undefined;
}

/** Where the thing that is being dragged would land, on a sheet of its own above the drawing. */
export function Landing({ handle, zoom, at }: LandingProps) {
  const [mark, setMark] = useState<Shape>();
  useImperativeHandle(
    handle ?? null,
    () => ({
      over(dragged, x, y) {
        const found = at(dragged, x, y);
        setMark(found?.mark);
        return found && moveOf(dragged, found.target);
      },
      leave: () => setMark(undefined),
    }),
    [at],
  );
  if (!mark) return null;
  const { x, y, width, height } = around(mark);
  return (
    <svg
      class="board-mark"
      aria-hidden="true"
      viewBox={`${x} ${y} ${width} ${height}`}
      width={width * zoom}
      height={height * zoom}
      style={{ transform: `translate(${x * zoom}px, ${y * zoom}px)` }}
    >
      <Mark shape={mark} />
    </svg>
  );
}

/** Room for the line around a mark. */
const MARGIN = 4;

/** The box a mark needs: as little as can be, since it is painted anew at each move of the pointer. */
function around(mark: Shape) {
  const box =
    mark.is === 'circle'
      ? { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r }
      : mark.is === 'rect'
        ? mark
        : { x: 0, y: 0, width: 0, height: 0 };
  return {
    x: box.x - MARGIN,
    y: box.y - MARGIN,
    width: box.width + 2 * MARGIN,
    height: box.height + 2 * MARGIN,
  };
}

/** The move that a drop on `target` makes. */
export function moveOf(id: string, target: Target): CircleMove {
  switch (target.to) {
    case 'circle':
      return { do: 'place', id, phase: target.phase, before: target.before };
    case 'below':
      return { do: 'below', id, layer: target.layer, under: target.under };
    case 'feeling':
      return { do: 'set', id: target.of, field: 'feeling', value: target.feeling };
  }
}
