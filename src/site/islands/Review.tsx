import '../../styles/kinds/tabs.css';
import '../../styles/review.css';
import '../../styles/review-parts.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { $changes, browserShelf } from '../../store/browser.ts';
import { openReview, type ReviewStore } from '../../store/review.ts';
import { wordsFrom } from '../../ui/words.ts';
import { saveBackup } from '../learning/save-backup.ts';
import type { ModuleText, TermText } from '../review/cards.ts';
import { formatOf } from '../review/format.ts';
import { Page } from '../review/Page.tsx';
import { type Speech, SpeechContext } from '../review/speech.ts';
import { useWorks } from '../review/use-works.ts';

interface ReviewProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
  readonly terms: readonly TermText[];
  readonly modules: readonly ModuleText[];
  /** The course's, for a back-up. */
  readonly version: string;
}

/** Flash cards, bound to what this browser keeps. Nothing is shown before that is read. */
export function Review({ language, words: table, terms, modules, version }: ReviewProps) {
  const [store, setStore] = useState<ReviewStore>();
  const works = useWorks(language);
  useEffect(() => {
    const opened = openReview(browserShelf());
    setStore(opened);
    return $changes.listen(opened.refresh);
  }, []);
  const speech = useMemo<Speech>(
    () => ({
      language,
      words: wordsFrom(table),
      format: formatOf(language),
      moduleName: (id) => modules.find((module) => module.id === id)?.name ?? id,
    }),
    [language, table, modules],
  );
  const ids = useMemo(() => modules.map(({ id }) => id), [modules]);
  return (
    <SpeechContext.Provider value={speech}>
      {store && works ? (
        <Page
          store={store}
          terms={terms}
          modules={ids}
          works={works}
          now={Date.now}
          backUp={() => saveBackup(speech.words, version)}
        />
      ) : (
        <div class="review" />
      )}
    </SpeechContext.Provider>
  );
}
