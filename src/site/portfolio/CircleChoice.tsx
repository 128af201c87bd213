import { browserShelf } from '../../store/browser.ts';
import { changePortfolio } from '../../store/portfolio.ts';
import { languageOf } from '../../ui/language-of.ts';
import { Choices } from './Choices.tsx';
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
  const options = drawn.map(({ id, name, moments, truths }) => ({
    id,
    label: (
      <>
        <span lang={languageOf(name)}>{name}</span>{' '}
        <small>{words('portfolio.circles.size', { moments, truths })}</small>
      </>
    ),
  }));
  return (
    <Choices
      legend={words('portfolio.circles')}
      options={options}
      chosen={chosen}
      choose={(circles) => changePortfolio(browserShelf(), { circles })}
    />
  );
}
