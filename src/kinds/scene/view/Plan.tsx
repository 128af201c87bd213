import type { Picture } from '../task.ts';

interface PlanProps {
  readonly picture: Picture;
  /** The details in the order of their numbers. */
  readonly ids: readonly string[];
}

/** The drawing with a number at every detail. */
export function Plan({ picture, ids }: PlanProps) {
  const { svg, alt, width, height, spots } = picture;
  return (
    <div
      class="room-plan"
      role="img"
      aria-label={alt}
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      {spots
        .filter(({ id }) => ids.includes(id))
        .map(({ id, x, y }) => (
          <span
            key={id}
            class="spot-mark"
            style={{ left: `${(100 * x) / width}%`, top: `${(100 * y) / height}%` }}
          >
            {ids.indexOf(id) + 1}
          </span>
        ))}
    </div>
  );
}
