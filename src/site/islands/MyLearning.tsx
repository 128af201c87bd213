import '../../styles/learning.css';
import '../../styles/learning-keep.css';
import { useMemo } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { HeadingRank } from '../../ui/Heading.tsx';
import { courseSpeech } from '../course-speech.ts';
import { Page } from '../learning/Page.tsx';
import type { ModuleHead, PageHead, Speech } from '../learning/props.ts';

interface MyLearningProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
  readonly modules: readonly ModuleHead[];
  readonly pages: readonly PageHead[];
  /** The course's. */
  readonly version: string;
}

/** “My learning”, bound to what this browser keeps. */
export function MyLearning({ language, words, modules, pages, version }: MyLearningProps) {
  const speech = useMemo<Speech>(
    () => ({ ...courseSpeech(language, words), modules }),
    [language, words, modules],
  );
  return (
    <HeadingRank.Provider value={3}>
      <Page speech={speech} pages={pages} version={version} />
    </HeadingRank.Provider>
  );
}
