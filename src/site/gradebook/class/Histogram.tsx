import { useSpeech } from '../speech.ts';

/** Width and height of the drawing, and what is kept free below for the scale and above for counts. */
const SIZE = { width: 400, height: 150, below: 18, above: 16, gap: 3 };

/** How many students reached which tenth of the points: bars, and the same as a table. */
export function Histogram({ counts }: { readonly counts: readonly number[] }) {
  const { words, format } = useSpeech();
  const most = Math.max(1, ...counts);
  const peak = Math.max(0, counts.indexOf(most));
  const bins = counts.map((count, at) => ({
    count,
    from: at / counts.length,
    to: (at + 1) / counts.length,
  }));
  const step = SIZE.width / counts.length;
  const room = SIZE.height - SIZE.below - SIZE.above;
  const foot = SIZE.height - SIZE.below;
  return (
    <figure class="histogram">
      <figcaption>{words('book.totals')}</figcaption>
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={words('book.totals.label', {
          count: most,
          from: format.share(peak / counts.length),
          to: format.share((peak + 1) / counts.length),
        })}
      >
        {bins.map((bin, index) => {
          const height = (bin.count / most) * room;
          const middle = (index + 0.5) * step;
          return (
            <g key={bin.from}>
              <rect
                x={index * step + SIZE.gap / 2}
                y={foot - height}
                width={step - SIZE.gap}
                height={height}
                rx="2"
              />
              {bin.count > 0 && (
                <text x={middle} y={foot - height - 4} text-anchor="middle">
                  {bin.count}
                </text>
              )}
            </g>
          );
        })}
        <path d={`M0 ${foot}H${SIZE.width}`} />
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <text
            key={share}
            x={share * SIZE.width}
            y={SIZE.height - 3}
            text-anchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
          >
            {format.share(share)}
          </text>
        ))}
      </svg>
      <details>
        <summary>{words('book.as-table')}</summary>
        <table class="plain-table" aria-label={words('book.totals')}>
          <thead>
            <tr>
              <th scope="col">{words('book.totals.share')}</th>
              <th scope="col" class="figures">
                {words('book.totals.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map((bin) => (
              <tr key={bin.from}>
                <th scope="row">
                  {words(bin.to === 1 ? 'book.totals.last' : 'book.totals.bin', {
                    from: format.share(bin.from),
                    to: format.share(bin.to),
                  })}
                </th>
                <td class="figures">{bin.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
