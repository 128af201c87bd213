import '../../styles/portfolio.css';
import { exercises } from 'virtual:exercises';
import { useMemo } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { wordsFrom } from '../../ui/words.ts';
import { Page } from '../portfolio/Page.tsx';
import type { ModuleHead, Speech } from '../portfolio/props.ts';
import { siteUrl } from '../site-url.ts';

interface PortfolioProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
  readonly modules: readonly ModuleHead[];
  /** The course's; empty where it has none. */
  readonly version: string;
}

/** The portfolio, bound to what this browser keeps. */
export function Portfolio({ language, words: table, modules, version }: PortfolioProps) {
  const speech = useMemo<Speech>(() => {
    const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
    const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    const shortDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    return {
      words: wordsFrom(table),
      language,
      tag: language === 'zh' ? 'zh-CN' : 'en',
      points: (value) => points.format(value),
      day: (ms) => day.format(ms),
      shortDay: (ms) => shortDay.format(ms),
      title: (id) => exercises.find((one) => one.id === id)?.title[language] ?? id,
      exerciseAt: (id) => siteUrl(`${language}/exercises/${id}.html`),
      modules,
      version,
    };
  }, [language, table, modules, version]);
  return <Page speech={speech} />;
}
