import { siteUrl } from '../site-url.ts';
import type { Speech } from './props.ts';
import { Section } from './Section.tsx';

interface GiveProps {
  readonly speech: Speech;
  /** Of all works; '' where there are none. */
  readonly fingerprint: string;
}

/** How to give it to somebody. */
export function Give({ speech, fingerprint }: GiveProps) {
  const { words, language } = speech;
  return (
    <Section id="give" title={words('portfolio.give')}>
      <ul class="portfolio-ways">
        <li>{words('portfolio.give.file')}</li>
        <li>
          {words('portfolio.give.assignment')}{' '}
          <a href={siteUrl(`${language}/assignment.html`)}>{words('site.assignment')}</a>
        </li>
        {fingerprint && (
          <li>
            {words('portfolio.give.fingerprint')}{' '}
            <strong class="portfolio-print">{fingerprint}</strong>
          </li>
        )}
      </ul>
    </Section>
  );
}
