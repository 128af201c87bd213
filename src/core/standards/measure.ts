import { find, has, overlap } from './find.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** Whether `text` (made plain) says how long something may take or by when it is done. */
export function isTimed(lexicon: Lexicon, text: string): boolean {
  const hours = find(lexicon.hours, lexicon, text);
  return [lexicon.duration, lexicon.moment]
    .flatMap((words) => find(words, lexicon, text))
    .some((span) => !hours.some((open) => overlap(open, span)));
}

/** Whether anything in `text` (made plain) can be counted, timed or seen to be so. */
export function isMeasured(lexicon: Lexicon, text: string): boolean {
  const { share, count, acts } = lexicon;
  return isTimed(lexicon, text) || [share, count, acts].some((words) => has(words, lexicon, text));
}
