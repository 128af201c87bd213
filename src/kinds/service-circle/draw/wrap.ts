import { type Glyph, glyphsOf, remember } from './text.ts';

/** A text set in lines. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Of the longest line, in units of font size. */
  readonly width: number;
  /** Whether nothing had to be left out. */
  readonly whole: boolean;
  /** Whether a word had to be torn. */
  readonly torn: boolean;
}

/**
 * `text` in at most `most` lines of `width` (in units of font size), the lines evened out so that
 * none is left with a lone character, between words rather than within. Chinese breaks anywhere but before closing or after opening
 * punctuation, Latin at spaces and hyphens; what does not fit ends in “…”.
 */
export function wrap(text: string, width: number, most: number, bold = false): Wrapped {
  const key = `${Math.floor(width * 100)} ${most}${bold} ${text}`;
  const known = wrapped.get(key);
  if (known) return known;
  const glyphs = glyphsOf(text, bold);
  const room = Math.floor(width * 100) / 100;
  const greedy = fill(glyphs, room, most, 'breaks');
  const even = greedy.whole && !greedy.torn && greedy.lines.length > 1;
  return remember(wrapped, key, even ? evened(glyphs, greedy, room) : greedy);
}

/** The least width at which `text` is whole in `most` lines with no word torn. */
export function narrowest(text: string, most: number, bold = false): number {
  const key = `${most}${bold} ${text}`;
  const known = narrow.get(key);
  if (known !== undefined) return known;
  const glyphs = glyphsOf(text, bold);
  return remember(narrow, key, least(glyphs, most, 'word').width);
}

const wrapped = new Map<string, Wrapped>();
const narrow = new Map<string, number>();

/** Wide enough that rounding never pushes a character out. */
const STEP = 0.25;

/** Lines end where a clause does, where a word does, or wherever they may. */
type Ends = 'clause' | 'word' | 'breaks';

function evened(glyphs: readonly Glyph[], greedy: Wrapped, room: number): Wrapped {
  const [clause, word, any] = (['clause', 'word', 'breaks'] as const).map((ends) => {
    const even = least(glyphs, greedy.lines.length, ends);
    return even.width <= room && !even.torn ? even : undefined;
  });
  // A line that ends at a comma may be a little longer for it.
  if (clause && word && clause.width <= word.width * 1.3) return clause;
  return word ?? any ?? greedy;
}

function least(glyphs: readonly Glyph[], most: number, ends: Ends): Wrapped {
  const total = widthOf(glyphs, 0, glyphs.length);
  for (let width = total / most; width < total; width += STEP) {
    const tried = fill(glyphs, width, most, ends);
    if (tried.whole && !tried.torn) return tried;
  }
  return fill(glyphs, total + STEP, most, ends);
}

/** Greedy line filling: as much on each line as goes. */
function fill(glyphs: readonly Glyph[], width: number, most: number, ends: Ends): Wrapped {
  const lines: string[] = [];
  let widest = 0;
  let torn = false;
  let start = 0;
  while (start < glyphs.length) {
    const last = lines.length === most - 1;
    const end = reach(glyphs, start, width);
    if (end < glyphs.length && last) {
      const cut = shortened(glyphs, start, width);
      lines.push(cut.text);
      return { lines, width: Math.max(widest, cut.width), whole: false, torn };
    }
    const split = end < glyphs.length ? lastBreak(glyphs, start, end, ends) : end;
    torn ||= split === start;
    const stop = split === start ? tearAt(glyphs, start, end) : split;
    const shown = trimmed(glyphs, start, stop);
    lines.push(textOf(glyphs, start, shown));
    widest = Math.max(widest, widthOf(glyphs, start, shown));
    start = stop;
  }
  return { lines, width: widest, whole: true, torn };
}

/** How far a line that begins at `start` goes; a space may hang over its end. */
function reach(glyphs: readonly Glyph[], start: number, width: number): number {
  let used = 0;
  for (let index = start; index < glyphs.length; index++) {
    const glyph = glyphs[index] as Glyph;
    used += glyph.width;
    if (used > width + 1e-6 && glyph.text !== ' ') return index;
  }
  return glyphs.length;
}

function lastBreak(glyphs: readonly Glyph[], start: number, end: number, ends: Ends): number {
  for (let index = end; index > start; index--) if (glyphs[index]?.[ends]) return index;
  return start;
}

/** Where to tear a word too long for any line: never so that a closing mark is left alone. */
function tearAt(glyphs: readonly Glyph[], start: number, end: number): number {
  let at = Math.max(end, start + 1);
  while (at > start + 1 && isPunctuation(glyphs[at])) at--;
  return at;
}

function isPunctuation(glyph: Glyph | undefined): boolean {
  return /^\p{P}$/u.test(glyph?.text ?? '');
}

function trimmed(glyphs: readonly Glyph[], start: number, end: number): number {
  return end - 1 > start && glyphs[end - 1]?.text === ' ' ? end - 1 : end;
}

const ELLIPSIS = { text: '…', width: 1 };

function shortened(
  glyphs: readonly Glyph[],
  start: number,
  width: number,
): { readonly text: string; readonly width: number } {
  let end = reach(glyphs, start, width - ELLIPSIS.width);
  while (end > start && (glyphs[end - 1]?.text === ' ' || isPunctuation(glyphs[end - 1]))) end--;
  return {
    text: textOf(glyphs, start, end) + ELLIPSIS.text,
    width: widthOf(glyphs, start, end) + ELLIPSIS.width,
  };
}

function textOf(glyphs: readonly Glyph[], start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index++) text += glyphs[index]?.text;
  return text;
}

function widthOf(glyphs: readonly Glyph[], start: number, end: number): number {
  let width = 0;
  for (let index = start; index < end; index++) width += glyphs[index]?.width ?? 0;
  return width;
}
