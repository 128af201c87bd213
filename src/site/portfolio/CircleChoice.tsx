import { browserShelf } from '../../store/browser.ts';
import { changePortfolio } from '../../store/portfolio.ts';
import { languageOf } from '../../ui/language-of.ts';
import { chosenCircles, circlesIn } from './circles.ts';
import type { Speech } from './props.ts';
import type { Kept } from './use-collected.ts';

interface CircleChoiceProps {
  readonly kept: Kept;
  readonly speech: Speech;
}

/** Which of several circles to show. */
export function CircleChoice({ kept, speech: { words } }: CircleChoiceProps) {
  const { collected, portfolio } = kept;
  const { circle } = collected.core;
  const drawn = circle ? circlesIn(circle, words) : [];
  const chosen = new Set(chosenCircles(drawn, portfolio.circles).map(({ id }) => id));
  if (drawn.length < 2 && chosen.size === drawn.length) return null;
  const choose = (id: string, is: boolean) => {
    const circles = drawn.map((one) => one.id).filter((one) => (one === id ? is : chosen.has(one)));
    changePortfolio(browserShelf(), { circles });
  };
  return (
    <fieldset class="portfolio-circles">
      <legend>{words('portfolio.circles')}</legend>
      {drawn.map(({ id, name, moments, truths }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={(event) => choose(id, event.currentTarget.checked)}
          />
          <span>
            <span lang={languageOf(name)}>{name}</span>{' '}
            <small>{words('portfolio.circles.size', { moments, truths })}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
