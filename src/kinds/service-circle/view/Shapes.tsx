import { Component } from 'preact';
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
    {keyed(drawing.shapes).map(({ key, shape }) => (
      <Mark key={key} shape={shape} open={shape.of !== undefined && shape.of === open} />
    ))}
  </>
));

interface MarkProps {
  readonly shape: Shape;
  readonly open?: boolean;
}

/** One mark, drawn again only when it looks different: a drawing may have a thousand of them. */
export class Mark extends Component<MarkProps> {
  override shouldComponentUpdate(next: MarkProps): boolean {
    return next.open !== this.props.open || !isSame(next.shape, this.props.shape);
  }

  override render({ shape, open = false }: MarkProps) {
    const common = {
      ...lookOf(shape, LIVE),
      class: `c-${shape.role}`,
      ...(shape.of === undefined ? {} : { 'data-of': shape.of, 'data-drag': shape.of }),
      ...(open ? { 'data-open': true } : {}),
    };
    switch (shape.is) {
      case 'circle':
        return <circle {...common} cx={shape.x} cy={shape.y} r={shape.r} />;
      case 'rect': {
        const { x, y, width, height, radius } = shape;
        return <rect {...common} x={x} y={y} width={width} height={height} rx={radius} />;
      }
      case 'path':
        return <path {...common} d={shape.d} />;
      case 'text':
        return (
          // Moved by its transform: with new coordinates the browser would set the text anew.
          <text
            {...common}
            text-anchor={shape.anchor}
            font-size={shape.size}
            transform={`translate(${shape.x} ${shape.y})`}
          >
            {shape.full && <title>{shape.full}</title>}
            {shape.lines.length === 1
              ? shape.lines[0]
              : shape.lines.map((line, index) => (
                  <tspan key={index} x={0} y={index * shape.leading}>
                    {line}
                  </tspan>
                ))}
          </text>
        );
    }
  }
}

/** A key for each mark that stays with it from one drawing to the next. */
function keyed(
  shapes: readonly Shape[],
): readonly { readonly key: string; readonly shape: Shape }[] {
  const seen = new Map<string, number>();
  return shapes.map((shape) => {
    const name = `${shape.role}/${shape.of ?? ''}/${shape.is}`;
    const turn = seen.get(name) ?? 0;
    seen.set(name, turn + 1);
    return { key: `${name}/${turn}`, shape };
  });
}

function isSame(one: Shape, other: Shape): boolean {
  const names = Object.keys(one) as (keyof Shape)[];
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => {
    const [left, right]: readonly unknown[] = [one[name], other[name]];
    return left === right || (Array.isArray(left) && String(left) === String(right));
  });
}
