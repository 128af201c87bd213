import type { Flaw } from './standard.ts';

/** Where the course teaches what is wrong with a flaw: a page below its language, with a place on it. */
export const LESSONS: Readonly<Record<Flaw, string>> = {
  vague: 'm06/standard.html#slogan-or-standard',
  unmeasured: 'm06/standard.html#six-slots',
  'mean-only': 'm06/pitfalls.html#average',
  'too-much': 'm06/pitfalls.html#strict',
  unsafe: 'm06/side-effects.html#where-pressure-lands',
  unpublished: 'm06/pitfalls.html#hidden',
  untestable: 'm06/standard.html#slogan-or-standard',
};
