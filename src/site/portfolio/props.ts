import type { CourseSpeech } from '../course-speech.ts';

/** A module of the course, as the portfolio speaks of it. */
export interface ModuleHead {
  readonly id: string;
  /** "Module 6 · Service standards". */
  readonly name: string;
  /** Its exercises with the points there are; 0 where nothing is scored. */
  readonly exercises: readonly { readonly id: string; readonly max: number }[];
}

/** What every part of the page, and of the file, is told. */
export interface Speech extends CourseSpeech {
  /** The language as a page says it: 'zh-CN', 'en'. */
  readonly tag: string;
  readonly modules: readonly ModuleHead[];
  /** The course's; empty where it has none. */
  readonly version: string;
}
