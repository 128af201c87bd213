import type { Words } from '../../../ui/words.ts';

/** What the people’s looks mean. */
export function HallLegend({ words }: { readonly words: Words }) {
  return (
    <ul class="lunch-legend">
      {(['counter', 'short', 'long', 'very-long'] as const).map((look) => (
        <li key={look}>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <circle
              class="hall-person"
              data-at={look === 'counter' ? 'counter' : 'line'}
              data-wait={look}
              r="7"
            />
          </svg>
          {words(`explorer.hall.look.${look}`)}
        </li>
      ))}
    </ul>
  );
}
