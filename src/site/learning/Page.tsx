import { StorageTrouble } from '../StorageTrouble.tsx';
import { Asides } from './Asides.tsx';
import { Assigned } from './Assigned.tsx';
import { Erase } from './Erase.tsx';
import { GoOn } from './GoOn.tsx';
import { Keep } from './Keep.tsx';
import { Made } from './Made.tsx';
import { Mixups } from './Mixups.tsx';
import { Modules } from './Modules.tsx';
import { Move } from './Move.tsx';
import type { PageHead, Speech } from './props.ts';
import { Restore } from './Restore.tsx';
import { useLearning } from './use-learning.ts';

interface PageProps {
  readonly speech: Speech;
  readonly pages: readonly PageHead[];
  readonly version: string;
}

/** All of “My learning”. Before it is known what is kept, it shows what there is for everybody. */
export function Page({ speech, pages, version }: PageProps) {
  const { words, language } = speech;
  const { learning, own, failed } = useLearning(language);
  const { works, assigned, asides } = learning ?? {};
  const has = (works?.size ?? 0) > 0;
  const parts = [
    'modules',
    ...(has ? ['mixups', 'made'] : []),
    ...(asides?.length ? ['asides'] : []),
    ...(assigned?.length ? ['assigned'] : []),
    'keep',
    'restore',
    'move',
    'erase',
  ] as const;
  return (
    <div class="learning not-prose" data-ready={learning !== undefined} data-pagefind-ignore="all">
      <StorageTrouble words={words} />
      {learning && <GoOn speech={speech} learning={learning} pages={pages} />}
      <nav class="learning-parts" aria-label={words('learning.on-page')}>
        <ul class="learning-list">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{words(`learning.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Modules speech={speech} works={works} />
      {failed && <p class="notice">{words('notice.not-loaded')}</p>}
      {has && own && <Mixups speech={speech} works={own} />}
      {has && own && <Made speech={speech} works={own} />}
      {asides && asides.length > 0 && <Asides speech={speech} asides={asides} />}
      {assigned && assigned.length > 0 && <Assigned speech={speech} records={assigned} />}
      <Keep speech={speech} version={version} />
      <Restore speech={speech} />
      <Move words={words} />
      <Erase speech={speech} />
    </div>
  );
}
