import type { Words } from '../../../ui/words.ts';
import { dotsOf, RING } from '../draw/ring.ts';
import type { Moment } from '../state/types.ts';

interface RingProps {
  readonly moments: readonly Moment[];
  readonly words: Words;
}

/** The flow as a small ring of numbered dots; the names stand in the list beside it. */
export function Ring({ moments, words }: RingProps) {
  const truths = moments.filter(({ truth }) => truth).length;
  const values = { count: moments.length, truths };
  return (
    <svg
      class="workshop-ring"
      viewBox="0 0 200 200"
      role="img"
      aria-label={words('workshop.ring', values)}
    >
      <path class="workshop-ring-way" d={RING} />
      <path class="workshop-ring-head" d="M86 17.5l7.5 5-7.5 5" />
      {dotsOf(moments).map(({ id, number, truth, x, y, r }) => (
        <g key={id} data-truth={truth}>
          <circle cx={x} cy={y} r={r} />
          <text x={x} y={y} style={{ fontSize: `${Math.min(12, r * 1.05)}px` }}>
            {number}
          </text>
        </g>
      ))}
      <text class="workshop-ring-sum" x="100" y="96">
        {moments.length}
      </text>
      <text class="workshop-ring-truths" x="100" y="116">
        {`★ ${truths}`}
      </text>
    </svg>
  );
}
