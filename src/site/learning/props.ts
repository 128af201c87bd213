import type { CourseSpeech } from '../course-speech.ts';

/** A module of the course, as this page speaks of it. */
export interface ModuleHead {
  readonly id: string;
  /** "Module 6 · Service standards". */
  readonly name: string;
  readonly number: number;
  readonly slug: string;
  readonly objectives: readonly ObjectiveHead[];
  /** The ids of its exercises. */
  readonly exercises: readonly string[];
}

/** An objective, and the exercises of any module that practise it. */
export interface ObjectiveHead {
  readonly id: string;
  readonly text: string;
  readonly exercises: readonly { readonly id: string; readonly max: number }[];
}

/** A page of a module: its address below the language, and its title. */
export interface PageHead {
  readonly path: string;
  readonly title: string;
  /** The name of its module. */
  readonly module: string;
}

/** What every part of the page is told. */
export interface Speech extends CourseSpeech {
  readonly modules: readonly ModuleHead[];
}
