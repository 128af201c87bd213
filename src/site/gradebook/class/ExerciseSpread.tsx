import { useId } from 'preact/hooks';
import type { ExerciseStats } from '../../../core/class/totals.ts';
import { useSpeech } from '../speech.ts';

/** How the class did on each exercise: the middle half of the points, and the middle. */
export function ExerciseSpread({ stats }: { readonly stats: readonly ExerciseStats[] }) {
  const { words, format, title } = useSpeech();
  const id = useId();
  return (
    <section>
      <h2 id={id}>{words('book.spread')}</h2>
      <table class="plain-table spread-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{words('book.spread.exercise')}</th>
            <th scope="col" class="figures">
              {words('book.spread.median')}
            </th>
            <th scope="col" class="figures">
              {words('book.spread.half')}
            </th>
            <th scope="col" class="figures">
              {words('book.spread.missing')}
            </th>
          </tr>
        </thead>
        <tbody>
          {stats.map(({ exercise, max, missing, spread }) => (
            <tr key={exercise}>
              <th scope="row">{title(exercise)}</th>
              <td class="figures">
                {spread && max > 0 ? format.points(spread.median) : '–'}
                {max > 0 && <small> / {format.points(max)}</small>}
              </td>
              <td class="figures">
                {spread && max > 0
                  ? `${format.points(spread.lowerQuartile)}–${format.points(spread.upperQuartile)}`
                  : '–'}
              </td>
              <td class="figures">{missing > 0 ? missing : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
