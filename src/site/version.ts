import { edition } from 'virtual:edition';
import type { Language } from '../core/language.ts';
import { dayIn } from './offline/day.ts';

/** The edition being built, its day in words. */
export function shownEdition(language: Language): {
  readonly version: string;
  readonly date: string;
} {
  return { version: edition.version, date: dayIn(language, edition.date) };
}
