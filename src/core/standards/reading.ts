import type { Language } from '../language.ts';
import { find, has, type Span } from './find.ts';
import { en } from './lexicon/en.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { zh } from './lexicon/zh.ts';
import { plain } from './plain.ts';
import { quotesIn } from './quotes.ts';
import { type Draft, SLOTS, type Slot } from './standard.ts';

/** What is written in one slot. */
export interface Passage {
  readonly slot: Slot;
  /** Made plain. */
  readonly text: string;
  readonly sentences: readonly Span[];
  /** What is not promised: words spoken to customers, and what it is all for. */
  readonly aside: readonly Span[];
}

/** A draft made ready for looking at. */
export interface Reading {
  readonly lexicon: Lexicon;
  /** One per slot that has words, in the slots' order. */
  readonly passages: readonly Passage[];
  readonly inSlots: boolean;
}

/** Reads a draft with one language's words. */
export function read(draft: Draft, language: Language): Reading {
  const lexicon = LEXICONS[language];
  const written = (slot: Slot) =>
    draft.as === 'slots' ? (draft.standard[slot] ?? '') : slot === 'does' ? draft.text : '';
  const passages = SLOTS.flatMap((slot) => {
    const raw = written(slot);
    return raw.trim() ? passageOf(slot, raw, lexicon) : [];
  });
  return { lexicon, passages, inSlots: draft.as === 'slots' };
}

/** The passage of a slot, if anything is written there. */
export function passageIn({ passages }: Reading, slot: Slot): Passage | undefined {
  return passages.find((passage) => passage.slot === slot);
}

/**
 * What is said together with the words at `span`: their sentence, or, where each slot holds a part
 * of one sentence, all that staff are to do.
 */
export function around(reading: Reading, passage: Passage, span: Span): string {
  if (!reading.inSlots) return passage.text.slice(...sentenceAt(passage, span));
  const told = ({ slot }: Passage) => slot !== 'need' && slot !== 'told';
  return reading.passages
    .filter(told)
    .map(({ text }) => text)
    .join('\n');
}

/** The sentence that holds the words at `span`. */
export function sentenceAt({ sentences, text }: Passage, [start]: Span): Span {
  return sentences.find(([from, to]) => from <= start && start < to) ?? [0, text.length];
}

const LEXICONS: Readonly<Record<Language, Lexicon>> = { zh, en };

function passageOf(slot: Slot, raw: string, lexicon: Lexicon): Passage {
  const text = plain(raw);
  const sentences = partsOf(text, SENTENCE_END);
  const purposes = sentences.flatMap((span, index): readonly Span[] => {
    const sentence = text.slice(...span);
    const lead = sentence.length - sentence.trimStart().length;
    const [from] = find(lexicon.purpose, lexicon, sentence).map(([start]) => start);
    if (from !== undefined && (from > lead || index > 0)) return [[span[0] + from, span[1]]];
    const isOf = index > 0 && has(lexicon.customers, lexicon, sentence.trimStart());
    return isOf ? [span] : [];
  });
  return { slot, text, sentences, aside: [...quotesIn(raw, text, lexicon), ...purposes] };
}

/** `text` cut after each `end`. */
export function partsOf(text: string, end: RegExp): readonly Span[] {
  const ends = Array.from(text.matchAll(end), (found) => found.index + found[0].length);
  const cuts = [0, ...ends.filter((at) => at < text.length), text.length];
  return cuts.slice(1).map((to, index): Span => [cuts[index] ?? 0, to]);
}

const SENTENCE_END = /[。!?\n]+|\.(?=\s|$)/g;
