declare module 'virtual:course' {
  /** The checked content of the course; see `src/build/content/load.ts`. */
  export const course: import('../build/content/load.ts').Course;
}

declare module 'virtual:exercises' {
  import type { Language, Text } from '../core/language.ts';

  /** What can be known of every exercise without its task; see `src/build/exercises-module.ts`. */
  export const exercises: readonly {
    readonly id: string;
    readonly kind: string;
    readonly module: string;
    readonly minutes: number;
    readonly title: Text;
    readonly intro: Text;
    /** Another one after every change of the exercise's text. */
    readonly edition: string;
  }[];
  /** The task of an exercise in one language; `undefined` where the course has no such exercise. */
  export function loadTask(id: string, language: Language): Promise<unknown>;
}

declare module 'virtual:edition' {
  /** Version (empty if there is none) and day (2026-11-22) of the course that is built. */
  export const edition: { readonly version: string; readonly date: string };
}
