import { useContext } from 'preact/hooks';
import { Earlier } from '../../../ui/earlier.ts';
import { languageOf } from '../../../ui/language-of.ts';
import type { Words } from '../../../ui/words.ts';

interface BeforeProps {
  /** Items of the earlier exercise. */
  readonly items: readonly string[];
  readonly words: Words;
}

/** What the reader wrote about this some time ago; read-only. */
export function Before({ items, words }: BeforeProps) {
  const earlier = useContext(Earlier);
  if (!earlier?.date) return null;
  const found = items.flatMap((id) => earlier.items[id] ?? []);
  if (found.length === 0) return null;
  return (
    <div class="reflection-before">
      <p class="draft-label">{words('reflection.before', { date: earlier.date })}</p>
      {found.map(({ prompt, answer }) => (
        <div class="reflection-then" key={prompt}>
          {found.length > 1 && <p class="reflection-asked">{prompt}</p>}
          {answer ? (
            <p class="reflection-text" lang={languageOf(answer)}>
              {answer}
            </p>
          ) : (
            <p class="muted">{words('reflection.before.blank')}</p>
          )}
        </div>
      ))}
    </div>
  );
}

/** Where to write first what is looked back at here, if it is not there yet. */
export function NothingEarlier({ words }: Pick<BeforeProps, 'words'>) {
  const earlier = useContext(Earlier);
  if (!earlier || earlier.date) return null;
  return (
    <div class="notice">
      <p>
        {words('reflection.before.none')} <a href={earlier.href}>{earlier.title}</a>
      </p>
    </div>
  );
}
