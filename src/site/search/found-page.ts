import { BLOCK_END } from '../../core/indexed-text.ts';
import { excerpt, opening, type Piece, pieces, type Range } from './excerpt.ts';
import { type Marked, markedWords } from './marked-words.ts';
import type { Anchor, Fragment } from './pagefind.ts';
import type { Query } from './query.ts';
import type { Level, Ranked } from './rank.ts';

/** A result as shown. */
export interface FoundPage {
  /** The page's file, relative to the site. */
  readonly file: string;
  readonly level: Level;
  readonly title: readonly Piece[];
  readonly sections: readonly FoundSection[];
}

/** A part of a page that holds something; the part above the first heading has neither id nor heading. */
export interface FoundSection {
  readonly id?: string;
  readonly heading: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

interface Part {
  readonly anchor: Anchor | undefined;
  readonly heading: Range;
  readonly body: Range;
}

/** More parts of one page are not shown: the page is one step away. */
const MOST_SECTIONS = 3;

/** Makes a result from what the index keeps of its page. Sections whose headings hold something lead. */
export function foundPage(query: Query, { level, marks }: Ranked, fragment: Fragment): FoundPage {
  const page = markedWords(query, fragment.raw_content, marks);
  const parts = partsOf(fragment.anchors, page.words);
  const top = parts[0];
  const title = top?.anchor
    ? pieces(page, top.heading)
    : [{ text: fragment.meta.title ?? '', hit: false }];
  const named = parts.filter((part) => part !== top && count(page, part.heading) > 0);
  const holding = parts.filter((part) => count(page, part.body) > 0);
  const fullest = holding.toSorted((one, other) => count(page, other.body) - count(page, one.body));
  const chosen = [...new Set([...named, ...fullest])].slice(0, MOST_SECTIONS);
  const shown = chosen.length > 0 ? chosen : parts.slice(0, 1);
  // The part above the first heading belongs to the title.
  const inOrder = shown.toSorted((one, other) => Number(other === top) - Number(one === top));
  return {
    file: fragment.raw_url,
    level,
    title,
    sections: inOrder.map((part) => section(page, part, part === top)),
  };
}

/**
 * How much a page is about the phrase, from 4 to 0: its title or a heading is the phrase, its title
 * holds it, a heading holds it, its text holds it, or it has only a word that begins alike.
 */
export function prominence({ title, sections }: FoundPage): number {
  const headings = [title, ...sections.map((section) => section.heading)];
  if (headings.some((pieces) => pieces.length > 0 && pieces.every(isHit))) return 4;
  if (title.some(isHit)) return 3;
  if (headings.some((pieces) => pieces.some(isHit))) return 2;
  return sections.some((section) => section.excerpt.some(isHit)) ? 1 : 0;
}

function isHit(piece: Piece): boolean {
  return piece.hit;
}

function section(page: Marked, { anchor, heading, body }: Part, top: boolean): FoundSection {
  // Under a heading that is what was looked for, the text begins best at its beginning.
  const text = count(page, heading) > 0 && !top ? opening(page, body) : excerpt(page, body);
  return top || !anchor
    ? { heading: [], excerpt: text }
    : { id: anchor.id, heading: pieces(page, heading), excerpt: text };
}

/** Cuts a page at its headings. A heading ends with its block. */
function partsOf(anchors: readonly Anchor[], words: readonly string[]): readonly Part[] {
  const headings = anchors.filter(
    ({ element, text }) => /^h[1-6]$/.test(element) && text.trim() !== '',
  );
  const sorted = headings.toSorted((one, other) => one.location - other.location);
  const parts = sorted.map((anchor, at): Part => {
    const end = words.findIndex(
      (word, place) => place >= anchor.location && word.trim() === BLOCK_END,
    );
    const to = sorted[at + 1]?.location ?? words.length;
    const border = end < 0 ? anchor.location : Math.min(end, to);
    return {
      anchor,
      heading: { from: anchor.location, to: border },
      body: { from: Math.min(border + 1, to), to },
    };
  });
  const start = sorted[0]?.location ?? words.length;
  const above: Part = {
    anchor: undefined,
    heading: { from: 0, to: 0 },
    body: { from: 0, to: start },
  };
  return sorted[0]?.element === 'h1' ? parts : [above, ...parts];
}

function count({ marks }: Marked, range: Range): number {
  return marks.filter(([first, last]) => first >= range.from && last < range.to).length;
}
