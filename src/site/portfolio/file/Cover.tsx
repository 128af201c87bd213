import { languageOf } from '../../../ui/language-of.ts';
import { anchorOf, type FileInput, titleOf } from './input.ts';

/** Who shows what, and where it comes from. */
export function Cover({ input }: { readonly input: FileInput }) {
  const { speech, portfolio, parts, date, course, collected } = input;
  const { words, day, version } = speech;
  const title = titleOf(input);
  const name = portfolio.name.trim();
  const intro = portfolio.intro.trim();
  return (
    <header class="folio-cover">
      <p class="eyebrow">
        {words('site.dot', { left: words('site.name'), right: words('portfolio.title') })}
      </p>
      <h1 lang={languageOf(title)}>{title}</h1>
      <p class="folio-by">
        {name && <strong lang={languageOf(name)}>{name}</strong>} <span>{day(date)}</span>
      </p>
      {intro && (
        <div class="folio-intro" lang={languageOf(intro)}>
          {intro.split(/\n+/).map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
      )}
      {parts.length > 0 && (
        <nav aria-labelledby="folio-contents">
          <h2 id="folio-contents">{words('portfolio.contents')}</h2>
          <ol>
            {parts.map((part) => (
              <li key={part.id}>
                <a href={`#${anchorOf(part.id)}`}>{part.name}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div class="folio-origin">
        <p>{words('portfolio.origin')}</p>
        {collected.fingerprint && (
          <p>
            {words('portfolio.fingerprint.in-file')}{' '}
            <strong class="folio-print">{collected.fingerprint}</strong>
          </p>
        )}
        <p>
          {version ? words('portfolio.made', { version }) : words('portfolio.made.plain')}{' '}
          {course && <a href={course}>{course}</a>}
        </p>
      </div>
    </header>
  );
}
