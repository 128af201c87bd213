import type { Span, Token } from './query.ts';
import type { Hit } from './rank.ts';

/** What one page holds: term → where. */
export type Places = ReadonlyMap<string, Pick<Hit, 'positions' | 'inTitle' | 'inHeadings'>>;

/** A stretch of indexed words: first and last position. */
export type Stretch = readonly [first: number, last: number];

/** Where a span of the query stands on a page, word after word. */
export function occurrences(
  tokens: readonly Token[],
  span: Span,
  places: Places,
): readonly Stretch[] {
  const [first, ...rest] = tokens.slice(span.from, span.to);
  if (first === undefined || !rest.every((token) => places.has(token.text))) return [];
  return (places.get(first.text)?.positions ?? []).flatMap((start): readonly Stretch[] => {
    let [before, at]: [Token, number | undefined] = [first, start];
    for (const token of rest) {
      at = next(at, steps(before, token), setOf(places.get(token.text)?.positions ?? []));
      if (at === undefined) return [];
      before = token;
    }
    return [[start, at]];
  });
}

function next(
  at: number,
  ways: readonly number[],
  positions: ReadonlySet<number>,
): number | undefined {
  return ways.map((step) => at + step).find((place) => positions.has(place));
}

/** Answers are kept while somebody types, so the sets made of them are worth keeping too. */
function setOf(positions: readonly number[]): ReadonlySet<number> {
  const known = sets.get(positions);
  if (known) return known;
  const made = new Set(positions);
  sets.set(positions, made);
  return made;
}

const sets = new WeakMap<readonly number[], ReadonlySet<number>>();

/**
 * How far on the next word may stand: right behind; with a sign typed between them, behind that sign,
 * which has a place of its own on Chinese pages; or at the same place, where Pagefind keeps the parts
 * of a compound (“e-mail”).
 */
function steps(before: Token, after: Token): readonly number[] {
  const compound = before.text !== after.text && isLatin(before.text) && isLatin(after.text);
  return [1, ...(after.before === 'sign' ? [2] : []), ...(compound ? [0] : [])];
}

function isLatin(text: string): boolean {
  return /^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(text);
}
