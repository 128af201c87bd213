import type { Label, Plot } from '../chart/plot.ts';

interface DrawingProps {
  readonly plot: Plot;
  /** The size of the writing, in pixels. */
  readonly em: number;
  /** What it shows, for those who do not see it. */
  readonly says: string;
}

/** A chart laid out by `plot`: lines behind the columns and before them, writing on top. */
export function Drawing({ plot, em, says }: DrawingProps) {
  const { width, height, left, base, zero, scale, columns, steps, without, goals, line } = plot;
  return (
    <svg
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      height={height}
      font-size={em}
      aria-label={says}
    >
      {scale.map((tick) => (
        <g key={tick.text} class="plot-scale">
          <line x1={left} x2={width} y1={tick.y} y2={tick.y} />
          <Writing label={{ ...tick, y: tick.y + 0.35 * em }} anchor="end" />
        </g>
      ))}
      {columns.map(({ current, x, y, width: wide, height: high }) => (
        <rect
          key={x}
          class="plot-column"
          data-current={current}
          x={x}
          y={y}
          width={wide}
          height={high}
        />
      ))}
      {zero < base && <line class="plot-zero" x1={left} x2={width} y1={zero} y2={zero} />}
      {line.length > 0 && (
        <g class="plot-line">
          <polyline points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
          {line.map(({ x, y }, index) => (
            <circle
              key={x}
              cx={x}
              cy={y}
              r={columns[index]?.current ? 5 : 2.5}
              data-current={columns[index]?.current}
            />
          ))}
        </g>
      )}
      {without.length > 0 && (
        <g class="plot-without">
          <polyline points={without.map(({ x, y }) => `${x},${y}`).join(' ')} />
          {without.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y} r="2.5" />
          ))}
        </g>
      )}
      {goals.map((y) => (
        <line key={y} class="plot-goal" x1={left} x2={width} y1={y} y2={y} />
      ))}
      {columns.map(({ current, label }) => (
        <g key={label.x} class="plot-value" data-current={current} data-inside={label.inside}>
          <Writing label={label} anchor={label.upright ? 'start' : 'middle'} />
        </g>
      ))}
      <g class="plot-steps">
        {steps.map((step) => (
          <Writing key={step.text} label={step} anchor="middle" />
        ))}
      </g>
    </svg>
  );
}

function Writing({ label, anchor }: { readonly label: Label; readonly anchor: string }) {
  const { text, x, y, upright = false } = label;
  return (
    <text
      x={x}
      y={y}
      text-anchor={anchor}
      dominant-baseline={upright ? 'central' : undefined}
      transform={upright ? `rotate(-90 ${x} ${y})` : undefined}
    >
      {text}
    </text>
  );
}
