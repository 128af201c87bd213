import { ENOUGH, type Statistics } from '../../core/review/statistics.ts';
import { Forecast } from './Forecast.tsx';
import { useSpeech } from './speech.ts';

const STATES = ['fresh', 'learning', 'young', 'mature', 'held'] as const;

/** How it goes: today, what is to come, what stays, and where the cards stand. */
export function Figures({ statistics }: { readonly statistics: Statistics }) {
  const { words, format } = useSpeech();
  const { today, forecast, retention, counts } = statistics;
  const all = Math.max(1, ...STATES.map((state) => counts[state]));
  return (
    <div class="review-figures">
      <div>
        <section>
          <h2>{words('review.today')}</h2>
          <p>
            {today.reviews > 0
              ? words('review.done.today', { reviews: today.reviews, remembered: today.remembered })
              : words('review.today.none')}
          </p>
        </section>
        <section>
          <h2>{words('review.retention')}</h2>
          {retention.range ? (
            <>
              <p class="review-share">{format.share(retention.remembered / retention.reviews)}</p>
              <p>
                {words('review.retention.text', {
                  remembered: retention.remembered,
                  reviews: retention.reviews,
                  low: format.share(retention.range.low),
                  high: format.share(retention.range.high),
                })}
              </p>
            </>
          ) : (
            <p>{words('review.retention.few', { reviews: retention.reviews, enough: ENOUGH })}</p>
          )}
        </section>
        <section>
          <h2>{words('review.states')}</h2>
          <table class="review-states">
            <caption class="visually-hidden">{words('review.states')}</caption>
            <tbody>
              {STATES.map((state) => (
                <tr key={state}>
                  <th scope="row">
                    {words(`review.state.${state}`)}{' '}
                    <small class="muted">{words(`review.state.${state}.hint`)}</small>
                  </th>
                  <td class="review-number">{counts[state]}</td>
                  <td class="review-track" aria-hidden="true">
                    <span style={{ '--share': counts[state] / all }} data-state={state} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
      <div>
        <Forecast forecast={forecast} />
      </div>
    </div>
  );
}
