import { changedOf } from '../../core/saved.ts';
import { siteUrl } from '../site-url.ts';
import { pageFile } from './page-file.ts';
import type { PageHead, Speech } from './props.ts';
import type { Learning } from './use-learning.ts';

interface GoOnProps {
  readonly speech: Speech;
  readonly learning: Learning;
  readonly pages: readonly PageHead[];
}

/** Where somebody stopped: the exercise worked on last, the page read last; or where to begin. */
export function GoOn({ speech, learning, pages }: GoOnProps) {
  const { words, language, title, exerciseAt, day, modules } = speech;
  const { works, visited } = learning;
  const [last] = [...works].sort(([, a], [, b]) => changedOf(b) - changedOf(a));
  const page = pages.find(({ path }) => path === visited?.path);
  const module = modules.find(({ exercises }) => last && exercises.includes(last[0]));
  if (!last && !page) return <Empty speech={speech} />;
  return (
    <section class="learning-go" aria-labelledby="continue">
      <h2 id="continue" class="visually-hidden">
        {words('learning.continue')}
      </h2>
      <ul class="cards">
        {last && (
          <li class="card">
            <p class="eyebrow">{words('learning.continue.exercise')}</p>
            <p class="card-title">
              <a href={exerciseAt(last[0])}>{title(last[0])}</a>
            </p>
            <p class="muted">
              {module?.name}
              <br />
              {words('learning.made.date', { date: day(changedOf(last[1])) })}
            </p>
          </li>
        )}
        {page && visited && (
          <li class="card">
            <p class="eyebrow">{words('learning.continue.page')}</p>
            <p class="card-title">
              <a href={siteUrl(`${language}/${pageFile(page.path)}`)}>{page.title}</a>
            </p>
            <p class="muted">
              {page.module}
              <br />
              {day(visited.at)}
            </p>
          </li>
        )}
      </ul>
      {works.size === 1 && <p class="learning-how">{words('learning.little')}</p>}
      {works.size > 0 && (
        <p class="learning-how">
          <a href={siteUrl(`${language}/review.html`)}>{words('learning.review')}</a>{' '}
          {words('learning.review.text')}
        </p>
      )}
    </section>
  );
}

/** What to do where nothing was done yet. */
function Empty({ speech: { words, language, modules } }: { readonly speech: Speech }) {
  const [first] = modules;
  return (
    <section class="learning-empty" aria-labelledby="empty">
      <h2 id="empty">{words('learning.empty')}</h2>
      <p>{words('learning.empty.text')}</p>
      <p class="buttons">
        <a class="button primary" href={siteUrl(`${language}/${first?.slug}/index.html`)}>
          {words('learning.empty.begin', { number: first?.number ?? 1 })}
        </a>
        <a class="button" href={siteUrl(`${language}/exercises/pitfalls.html`)}>
          {words('learning.empty.try')}
        </a>
      </p>
      <p>
        <a href="#restore">{words('learning.empty.restore')}</a>
      </p>
    </section>
  );
}
