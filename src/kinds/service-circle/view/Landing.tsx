import type { RefObject } from 'preact';
import { useImperativeHandle, useState } from 'preact/hooks';
import type { Shape, Target } from '../draw/shapes.ts';
import type { CircleMove } from '../state/move.ts';
import type { Board } from './drag.ts';
import { Mark } from './Shapes.tsx';

interface LandingProps {
  readonly handle: RefObject<Board> | undefined;
  readonly size: { readonly viewBox: string; readonly width: number; readonly height: number };
  /** What a point of the window means on the drawing below. */
  readonly at: (
    dragged: string,
    x: number,
    y: number,
  ) => { readonly target: Target; readonly mark: Shape } | undefined;
}

/** Where the thing that is being dragged would land, on a sheet of its own above the drawing. */
export function Landing({ handle, size, at }: LandingProps) {
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
  return (
    <svg class="board-mark" aria-hidden="true" {...size}>
      {mark && <Mark shape={mark} />}
    </svg>
  );
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
