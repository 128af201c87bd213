declare module 'virtual:course' {
  /** The checked content of the course; see `src/build/content/load.ts`. */
  export const course: import('../build/content/load.ts').Course;
}
