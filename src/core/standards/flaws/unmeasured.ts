import type { Look } from '../check.ts';
import { isMeasured } from '../measure.ts';
import { passageIn } from '../reading.ts';
import { untestable } from './untestable.ts';
import { vague } from './vague.ts';

/**
 * Nothing in the whole standard can be counted, timed or seen to be so. An act that is not in the
 * lexicon can still be seen; so, where nothing is known to measure, it takes a sign that nothing is:
 * words that are weak in themselves, hardly any words at all, or slots left empty for it.
 */
export const unmeasured: Look = (reading) => {
  const does = passageIn(reading, 'does');
  if (!does) return [];
  const [how, by] = [passageIn(reading, 'how'), passageIn(reading, 'by')];
  const written = [does, how, by].flatMap((passage) => passage ?? []);
  if (written.some(({ text }) => isMeasured(reading.lexicon, text))) return [];
  const isSuspect = reading.inSlots
    ? !how && !by
    : wordsIn(does.text) <= FEW || vague(reading).length > 0 || untestable(reading).length > 0;
  return isSuspect ? [{ slot: reading.inSlots ? 'how' : 'does' }] : [];
};

/** As many words say no more than a slogan does. */
const FEW = 8;

/** Two Chinese characters make about a word. */
function wordsIn(text: string): number {
  const letters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters / 2 + (text.match(/[\p{Script=Latin}\d']+/gu)?.length ?? 0);
}
