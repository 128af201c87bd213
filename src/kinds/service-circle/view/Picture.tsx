import { useRef } from 'preact/hooks';
import { useWidth } from '../../../ui/width.ts';
import type { Drawing } from '../draw/shapes.ts';
import { Shapes } from './Shapes.tsx';

interface PictureProps {
  readonly label: string;
  readonly draw: (width: number) => Drawing;
  /** The widest it is drawn, in CSS pixels. */
  readonly most?: number;
}

/** The width of a page of A4 with margins, in CSS pixels: what is drawn for before there is a screen. */
const PAGE_WIDTH = 640;

/** A drawing to look at, as wide as there is room; nothing on it can be picked. */
export function Picture({ label, draw, most = 760 }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame) || PAGE_WIDTH;
  const { width, height, shapes, at } = draw(Math.min(most, Math.max(288, room)));
  const still = shapes.map(({ of, ...shape }) => shape);
  return (
    <div class="picture" ref={frame}>
      <svg
        class="drawing drawing-circle"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        role="img"
        aria-label={label}
      >
        <Shapes drawing={{ width, height, shapes: still, at }} open="" />
      </svg>
    </div>
  );
}
