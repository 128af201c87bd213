import '../../styles/standards.css';
import '../../styles/checker.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { $changes, browserShelf } from '../../store/browser.ts';
import { type CheckerStore, openChecker } from '../../store/checker.ts';
import { HeadingRank } from '../../ui/Heading.tsx';
import { wordsFrom } from '../../ui/words.ts';
import { Page } from '../checker/Page.tsx';

interface StandardsCheckerProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
}

/** The standards checker, bound to what this browser keeps. Nothing is shown before that is read. */
export function StandardsChecker({ language, words: table }: StandardsCheckerProps) {
  const words = useMemo(() => wordsFrom(table), [table]);
  const [store, setStore] = useState<CheckerStore>();
  useEffect(() => {
    const opened = openChecker(browserShelf(), newId);
    setStore(opened);
    return $changes.listen(opened.refresh);
  }, []);
  return (
    <HeadingRank.Provider value={2}>
      {store ? (
        <Page store={store} newId={newId} language={language} words={words} />
      ) : (
        <div class="checker" data-empty />
      )}
    </HeadingRank.Provider>
  );
}

/** Tells one standard from another; nobody reads it. `randomUUID` is not there on plain http. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join(
    '',
  );
}
