import type { Statistics } from '../../core/review/statistics.ts';
import { useSpeech } from './speech.ts';

/** Width and height of the drawing, and what is kept free below for days and above for counts. */
const SIZE = { width: 420, height: 150, below: 20, above: 18, gap: 4 };

/** How many cards fall due on each of the days to come: bars, and the same as a table. */
export function Forecast({ forecast }: { readonly forecast: Statistics['forecast'] }) {
  const { words, format } = useSpeech();
  const most = Math.max(1, ...forecast.map(({ count }) => count));
  const sum = forecast.reduce((all, { count }) => all + count, 0);
  const step = SIZE.width / forecast.length;
  const foot = SIZE.height - SIZE.below;
  const room = foot - SIZE.above;
  const nameOf = (day: number, ahead: number) =>
    ahead === 0 ? words('review.today') : format.day(day);
  return (
    <figure class="review-forecast">
      <figcaption>
        <h2>{words('review.forecast')}</h2>
      </figcaption>
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={words('review.forecast.label', {
          count: sum,
          today: forecast[0]?.count ?? 0,
          days: forecast.length,
        })}
      >
        {forecast.map(({ day, count }, ahead) => {
          const height = (count / most) * room;
          const middle = (ahead + 0.5) * step;
          return (
            <g key={day}>
              <rect
                x={ahead * step + SIZE.gap / 2}
                y={foot - height}
                width={step - SIZE.gap}
                height={height}
                rx="2"
              />
              {count > 0 && (
                <text x={middle} y={foot - height - 5} text-anchor="middle">
                  {count}
                </text>
              )}
              <text x={middle} y={SIZE.height - 4} text-anchor="middle">
                {new Date(day).getDate()}
              </text>
            </g>
          );
        })}
        <path d={`M0 ${foot}H${SIZE.width}`} />
      </svg>
      <details>
        <summary>{words('review.as-table')}</summary>
        <table aria-label={words('review.forecast')}>
          <thead>
            <tr>
              <th scope="col">{words('review.forecast.day')}</th>
              <th scope="col" class="review-number">
                {words('review.forecast.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {forecast.map(({ day, count }, ahead) => (
              <tr key={day}>
                <th scope="row">{nameOf(day, ahead)}</th>
                <td class="review-number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
