import { useMemo } from 'preact/hooks';
import { StorageTrouble } from '../StorageTrouble.tsx';
import { siteUrl } from '../site-url.ts';
import { Fields } from './Fields.tsx';
import type { FileInput } from './file/input.ts';
import { Give } from './Give.tsx';
import { PartList } from './PartList.tsx';
import { partsOf } from './parts.ts';
import type { Speech } from './props.ts';
import { Result } from './Result.tsx';
import { type Kept, useCollected } from './use-collected.ts';

/** All of the portfolio's page. */
export function Page({ speech }: { readonly speech: Speech }) {
  const { words } = speech;
  const { kept, failed } = useCollected(speech);
  return (
    <div class="portfolio not-prose" data-ready={kept !== undefined} data-pagefind-ignore="all">
      <StorageTrouble words={words} />
      {failed && <p class="notice">{words('notice.not-loaded')}</p>}
      {kept ? (
        <Desk kept={kept} speech={speech} />
      ) : (
        !failed && <p class="muted">{words('portfolio.reading')}</p>
      )}
    </div>
  );
}

/** What is decided on one side, what comes of it on the other. */
function Desk({ kept, speech }: { readonly kept: Kept; readonly speech: Speech }) {
  const { collected, portfolio } = kept;
  const parts = useMemo(
    () => partsOf(collected, portfolio, speech),
    [collected, portfolio, speech],
  );
  const input = useMemo<FileInput>(
    () => ({
      speech,
      portfolio,
      collected,
      parts: parts.filter(({ wanted, standing }) => wanted && standing !== 'missing'),
      date: Date.now(),
      course: courseAddress(speech),
    }),
    [collected, portfolio, parts, speech],
  );
  const begun = parts.some(({ standing }) => standing !== 'missing');
  return (
    <>
      {!begun && <Nothing speech={speech} />}
      <div class="portfolio-desk">
        <div class="portfolio-choices">
          <PartList parts={parts} kept={kept} speech={speech} begun={begun} />
          {begun && <Fields portfolio={portfolio} speech={speech} />}
        </div>
        {begun && <Result input={input} />}
      </div>
      {begun && <Give speech={speech} fingerprint={collected.fingerprint} />}
    </>
  );
}

/** Where to begin. */
function Nothing({ speech: { words, language } }: { readonly speech: Speech }) {
  return (
    <div class="portfolio-nothing">
      <p>{words('portfolio.nothing')}</p>
      <p>
        <a href={siteUrl(`${language}/m14/capstone.html`)}>{words('portfolio.nothing.go')}</a>
      </p>
    </div>
  );
}

/** The course's front page on the web; '' for a copy on disk, on this machine or in this house. */
function courseAddress({ language }: Speech): string {
  const { protocol, hostname } = location;
  const far = hostname.includes('.') && !/^[\d.]+$/.test(hostname);
  return protocol === 'https:' && far
    ? new URL(siteUrl(`${language}/index.html`), location.href).href
    : '';
}
