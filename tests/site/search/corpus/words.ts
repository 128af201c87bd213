import type { Language } from '../../../../src/core/language.ts';
import { EN } from './words-en.ts';
import { ZH } from './words-zh.ts';

/** What sentences of a made-up course are put together from. */
export interface Words {
  /** Terms of two parts; both parts also turn up alone, in `first` and `second`. */
  readonly terms: readonly (readonly [first: string, second: string])[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly acts: readonly string[];
  readonly things: readonly string[];
  readonly amounts: readonly string[];
  readonly names: readonly string[];
  /** Sentences; `{…}` is replaced by a word of that list. */
  readonly sentences: readonly string[];
  readonly headings: readonly string[];
}

export const WORDS: Readonly<Record<Language, Words>> = { zh: ZH, en: EN };
