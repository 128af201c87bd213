import { isEmoji, isWide, widthOf } from './letters.ts';

/** A grapheme: what a reader takes for one character, however many code points it has. */
export interface Glyph {
  readonly text: string;
  /** In units of font size; erring to the wide side. */
  readonly width: number;
  /** Whether a line may begin here; whether a word does, and not only a part; whether a clause. */
  readonly breaks: boolean;
  readonly word: boolean;
  readonly clause: boolean;
}

/** A text cut into graphemes; white space, line ends included, is one plain space. */
export function glyphsOf(text: string, bold = false): readonly Glyph[] {
  const memory = bold ? bolds : plains;
  return memory.get(text) ?? remember(memory, text, cut(text, bold));
}

/**
 * Width of one line of text in units of font size, estimated without a browser: a little more
 * than system-ui, Segoe UI, Roboto or Noto Sans need.
 */
export function measure(text: string, bold = false): number {
  const known = (bold ? boldWidths : plainWidths).get(text);
  if (known !== undefined) return known;
  const width = glyphsOf(text, bold).reduce((sum, glyph) => sum + glyph.width, 0);
  return remember(bold ? boldWidths : plainWidths, text, width);
}

/** Keeps `value` under `key`; forgets everything once thousands of texts have passed through. */
export function remember<T>(memory: Map<string, T>, key: string, value: T): T {
  if (memory.size >= 4000) memory.clear();
  memory.set(key, value);
  return value;
}

const plains = new Map<string, readonly Glyph[]>();
const bolds = new Map<string, readonly Glyph[]>();
const plainWidths = new Map<string, number>();
const boldWidths = new Map<string, number>();

/** Texts in which every UTF-16 unit is a grapheme: nearly all there are. */
const SIMPLE = /^[\x20-\x7e\u00c0-\u024f\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;

/** Never at the beginning of a line, never at its end. */
const CLOSING = /^[,.;:?!)\]}%，。、；：？！）》」』】〉〕”’…—·～％]/;
const OPENING = /[([{（《「『【〈〔“‘￥$]$/;

/** What a speaker would stop at. */
const PAUSE = /^[,.;:?!，。；：？！]$/;

// Made when first needed: most texts need no help with graphemes.
let graphemes: Intl.Segmenter | undefined;
let chinese: Intl.Segmenter | undefined;

function cut(text: string, bold: boolean): readonly Glyph[] {
  const tidy = text.replace(/\s+/g, ' ').trim();
  const parts = SIMPLE.test(tidy) ? tidy.split('') : segments(tidy);
  const wide = isWide(tidy);
  const words = wide ? wordStarts(tidy) : undefined;
  let offset = 0;
  return parts.map((part, index) => {
    const [before = '', last = ''] = [parts[index - 2], parts[index - 1]];
    const breaks = index > 0 && mayBreak(before, last, part);
    const word = breaks && (words?.has(offset) ?? true);
    const clause = breaks && PAUSE.test(last === ' ' ? before : last);
    offset += part.length;
    return { text: part, width: widthOf(part, wide, bold), breaks, word, clause };
  });
}

function segments(text: string): readonly string[] {
  graphemes ??= new Intl.Segmenter();
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function wordStarts(text: string): ReadonlySet<number> {
  chinese ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return new Set(Array.from(chinese.segment(text), ({ index }) => index));
}

function mayBreak(before: string, last: string, next: string): boolean {
  if (next === ' ' || CLOSING.test(next) || OPENING.test(last)) return false;
  if (last === ' ') return true;
  if (/^[-‐–/]$/.test(last)) return before !== ' ' && before !== '' && !/\d/.test(next);
  return isWide(last) || isWide(next) || isEmoji(last) || isEmoji(next);
}
