import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';

/** A module of the course, as the portfolio speaks of it. */
export interface ModuleHead {
  readonly id: string;
  /** "Module 6 · Service standards". */
  readonly name: string;
  /** Its exercises with the points there are; 0 where nothing is scored. */
  readonly exercises: readonly { readonly id: string; readonly max: number }[];
}

/** What every part of the page, and of the file, is told. */
export interface Speech {
  readonly words: Words;
  readonly language: Language;
  /** The same as the page says it: 'zh-CN', 'en'. */
  readonly tag: string;
  readonly points: (value: number) => string;
  /** Ms since 1970 as a day, in full and short enough for a table. */
  readonly day: (ms: number) => string;
  readonly shortDay: (ms: number) => string;
  /** The title of an exercise; its id where the course has none of that name. */
  readonly title: (exercise: string) => string;
  readonly exerciseAt: (exercise: string) => string;
  readonly modules: readonly ModuleHead[];
  /** The course's; empty where it has none. */
  readonly version: string;
}
