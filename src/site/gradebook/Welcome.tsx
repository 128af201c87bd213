import { siteUrl } from '../site-url.ts';
import { useSpeech } from './speech.ts';

/** What this page is and how work gets here, while there is none. */
export function Welcome() {
  const { words, language } = useSpeech();
  return (
    <section class="book-welcome">
      <h2>{words('book.welcome')}</h2>
      <ol class="book-steps">
        {(['set', 'send', 'bring'] as const).map((step) => (
          <li key={step}>
            <strong>{words(`book.step.${step}`)}</strong>
            <span>{words(`book.step.${step}.text`)}</span>
          </li>
        ))}
      </ol>
      <p class="buttons">
        <a class="button" href={siteUrl(`${language}/assign.html`)}>
          {words('book.to-composer')}
        </a>
        <a href={siteUrl(`${language}/guide/instructors.html`)}>{words('book.to-guide')}</a>
      </p>
    </section>
  );
}
