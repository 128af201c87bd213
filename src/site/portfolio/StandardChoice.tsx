import { SLOTS, type Standard } from '../../core/standards/standard.ts';
import { browserShelf } from '../../store/browser.ts';
import { changePortfolio } from '../../store/portfolio.ts';
import { languageOf } from '../../ui/language-of.ts';
import { Choices } from './Choices.tsx';
import type { Speech } from './props.ts';
import { fromChecker } from './standards.ts';
import type { Kept } from './use-collected.ts';
import { isWanted } from './wanted.ts';

interface StandardChoiceProps {
  readonly kept: Kept;
  readonly speech: Speech;
}

/** Which of the checker's standards to show, once they are taken in at all. */
export function StandardChoice({ kept, speech: { words } }: StandardChoiceProps) {
  const { collected, portfolio } = kept;
  const { fresh, chosen } = fromChecker(collected, portfolio);
  if (!isWanted('standards', portfolio) || fresh.length === 0) return null;
  if (fresh.length === 1 && chosen.length === 1) return null;
  const options = fresh.map(({ id, standard }) => {
    const text = wholeOf(standard);
    const label = (
      <span class="portfolio-standard" lang={languageOf(text)}>
        {text}
      </span>
    );
    return { id, label };
  });
  return (
    <Choices
      legend={words('portfolio.standards')}
      options={options}
      chosen={new Set(chosen.map(({ id }) => id))}
      choose={(standards) => changePortfolio(browserShelf(), { standards })}
    />
  );
}

/** All that is written in a standard, to tell it from others. */
function wholeOf(standard: Standard): string {
  return SLOTS.flatMap((slot) => standard[slot]?.trim() || []).join(' · ');
}
