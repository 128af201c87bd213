import '../../styles/learning.css';
import '../../styles/learning-keep.css';
import { exercises } from 'virtual:exercises';
import { useMemo } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { HeadingRank } from '../../ui/Heading.tsx';
import { wordsFrom } from '../../ui/words.ts';
import { Page } from '../learning/Page.tsx';
import type { ModuleHead, PageHead, Speech } from '../learning/props.ts';
import { siteUrl } from '../site-url.ts';

interface MyLearningProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
  readonly modules: readonly ModuleHead[];
  readonly pages: readonly PageHead[];
  /** The course's. */
  readonly version: string;
}

/** “My learning”, bound to what this browser keeps. */
export function MyLearning({ language, words: table, modules, pages, version }: MyLearningProps) {
  const speech = useMemo<Speech>(() => {
    const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
    const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    return {
      words: wordsFrom(table),
      language,
      points: (value) => points.format(value),
      day: (ms) => day.format(ms),
      title: (id) => exercises.find((one) => one.id === id)?.title[language] ?? id,
      exerciseAt: (id) => siteUrl(`${language}/exercises/${id}.html`),
      modules,
    };
  }, [language, table, modules]);
  return (
    <HeadingRank.Provider value={3}>
      <Page speech={speech} pages={pages} version={version} />
    </HeadingRank.Provider>
  );
}
