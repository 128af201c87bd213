import '../../styles/portfolio.css';
import '../../styles/portfolio-parts.css';
import { useMemo } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { courseSpeech } from '../course-speech.ts';
import { Page } from '../portfolio/Page.tsx';
import type { ModuleHead, Speech } from '../portfolio/props.ts';

interface PortfolioProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
  readonly modules: readonly ModuleHead[];
  /** The course's; empty where it has none. */
  readonly version: string;
}

/** The portfolio, bound to what this browser keeps. */
export function Portfolio({ language, words, modules, version }: PortfolioProps) {
  const speech = useMemo<Speech>(() => {
    const tag = language === 'zh' ? 'zh-CN' : 'en';
    return { ...courseSpeech(language, words), tag, modules, version };
  }, [language, words, modules, version]);
  return <Page speech={speech} />;
}
