import { memo } from '../../../ui/memo.tsx';
import { LIVE, lookOf } from '../draw/palette.ts';
import type { Drawing, Shape } from '../draw/shapes.ts';

interface ShapesProps {
  readonly drawing: Drawing;
  /** The moment that is open in the list. */
  readonly open: string;
}

/** The marks of a drawing; those that stand for something can be picked and dragged. */
export const Shapes = memo(({ drawing, open }: ShapesProps) => (
  <>
    {drawing.shapes.map((shape, index) => (
      <Mark key={index} shape={shape} open={shape.of !== undefined && shape.of === open} />
    ))}
  </>
));

/** One mark. */
export function Mark({ shape, open = false }: { readonly shape: Shape; readonly open?: boolean }) {
  const common = {
    ...lookOf(shape, LIVE),
    class: `c-${shape.role}`,
    ...(shape.of === undefined ? {} : { 'data-of': shape.of, 'data-drag': shape.of }),
    ...(open ? { 'data-open': true } : {}),
  };
  switch (shape.is) {
    case 'circle':
      return <circle {...common} cx={shape.x} cy={shape.y} r={shape.r} />;
    case 'rect':
      return (
        <rect
          {...common}
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
        />
      );
    case 'path':
      return <path {...common} d={shape.d} />;
    case 'text':
      return (
        <text {...common} text-anchor={shape.anchor} font-size={shape.size}>
          {shape.full && <title>{shape.full}</title>}
          {shape.lines.map((line, index) => (
            <tspan key={index} x={shape.x} y={shape.y + index * shape.leading}>
              {line}
            </tspan>
          ))}
        </text>
      );
  }
}
