import type { Portfolio } from '../../core/portfolio/decisions.ts';
import type { Collected } from './collect.ts';
import { otherWorks } from './parts.ts';
import type { Speech } from './props.ts';

interface OthersProps {
  readonly collected: Collected;
  readonly portfolio: Portfolio;
  readonly speech: Speech;
  readonly want: (id: string, is: boolean) => void;
}

/** Everything else somebody has done, by module, to be taken in. */
export function Others({ collected, portfolio, speech, want }: OthersProps) {
  const { words, modules, title } = speech;
  const works = otherWorks(collected);
  if (works.length === 0) return <p class="muted">{words('portfolio.others.none')}</p>;
  const groups = modules.flatMap(({ id, name, exercises }) => {
    const here = works.filter(({ exercise }) => exercises.some((one) => one.id === exercise));
    return here.length > 0 ? [{ id, name, here }] : [];
  });
  return (
    <details class="portfolio-others">
      <summary>{words('portfolio.others', { count: works.length })}</summary>
      <p class="portfolio-how">{words('portfolio.others.how')}</p>
      {groups.map(({ id, name, here }) => (
        <fieldset key={id}>
          <legend>{name}</legend>
          {here.map((one) => (
            <label key={one.id}>
              <input
                type="checkbox"
                checked={portfolio.shown[one.id] ?? false}
                onChange={(event) => want(one.id, event.currentTarget.checked)}
              />
              <span>{title(one.exercise)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
