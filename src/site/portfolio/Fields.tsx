import { PORTFOLIO_LIMITS, type Portfolio } from '../../core/portfolio/decisions.ts';
import { browserShelf } from '../../store/browser.ts';
import { changePortfolio } from '../../store/portfolio.ts';
import type { Speech } from './props.ts';
import { Section } from './Section.tsx';

interface FieldsProps {
  readonly portfolio: Portfolio;
  readonly speech: Speech;
}

/** What stands on the cover. */
export function Fields({ portfolio, speech: { words } }: FieldsProps) {
  const { title, name, intro } = portfolio;
  return (
    <Section id="cover" title={words('portfolio.cover')} how={words('portfolio.cover.how')}>
      <label class="portfolio-field">
        <span>{words('portfolio.field.title')}</span>
        <input
          type="text"
          value={title}
          maxLength={PORTFOLIO_LIMITS.title}
          placeholder={words('portfolio.title.usual')}
          onInput={(event) => keep({ title: event.currentTarget.value })}
        />
      </label>
      <label class="portfolio-field">
        <span>{words('portfolio.field.name')}</span>
        <input
          type="text"
          value={name}
          maxLength={PORTFOLIO_LIMITS.name}
          autoComplete="name"
          onInput={(event) => keep({ name: event.currentTarget.value })}
        />
      </label>
      <label class="portfolio-field">
        <span>{words('portfolio.field.intro')}</span>
        <textarea
          rows={4}
          value={intro}
          maxLength={PORTFOLIO_LIMITS.intro}
          onInput={(event) => keep({ intro: event.currentTarget.value })}
        />
      </label>
    </Section>
  );
}

function keep(change: Parameters<typeof changePortfolio>[1]): void {
  changePortfolio(browserShelf(), change);
}
