import { SINGLE } from '../../core/indexed-text.ts';

/** One indexed word as typed: a Chinese character, `%`, or a row of letters and digits. */
export interface Token {
  readonly text: string;
  /** What parts it from the token before it. */
  readonly before: 'nothing' | 'space' | 'sign';
}

/** A row of tokens: from the first up to, but without, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a learner typed, read three ways: as one phrase, as runs without a break, as words. */
export interface Query {
  /** As typed, but in lower case, half-width, with single spaces: to compare with headings. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly runs: readonly Span[];
  readonly words: readonly Span[];
}

/** More is not looked up: nobody types that, and a pasted page needs no more to be found. */
export const MOST_TOKENS = 40;

const TOKEN = /[\p{Script=Han}%]|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const APOSTROPHE = /(?<=\p{L})['\u2019\u02bc](?=\p{L})/gu;

/** Reads what was typed. Signs, emoji and operators only part words; the query may come out empty. */
export function readQuery(typed: string): Query {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(APOSTROPHE, '')
    .replace(/\s+/g, ' ')
    .trim();
  const tokens: Token[] = [];
  const places: number[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    if (tokens.length === MOST_TOKENS) break;
    tokens.push({ text: found, before: parting(text.slice(end, index)) });
    places.push(index);
    end = index + found.length;
  }
  const runs = spans(tokens.length, (at) => tokens[at]?.before !== 'nothing');
  return { text, tokens, runs, words: runs.flatMap((run) => wordsOf(run, tokens)) };
}

/** The distinct texts that the index has to be asked for. */
export function terms(query: Query): readonly string[] {
  return [...new Set(query.tokens.map((token) => token.text))];
}

function parting(between: string): Token['before'] {
  if (between === '') return 'nothing';
  return between.trim() === '' ? 'space' : 'sign';
}

/** Rows of 0 … `length` − 1, a new one wherever `breaks` says so. */
function spans(length: number, breaks: (at: number) => boolean): readonly Span[] {
  const starts = Array.from({ length }, (_, at) => at).filter((at) => at === 0 || breaks(at));
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? length }));
}

/** The dictionary words of a run. A lone character (的, 在) counts only where there is nothing else. */
function wordsOf(run: Span, tokens: readonly Token[]): readonly Span[] {
  const texts = tokens.slice(run.from, run.to).map((token) => token.text);
  const borders = new Set([...segment(texts.join(''))].map((word) => word.index));
  let index = 0;
  const starts = texts.map((text) => {
    const here = index;
    index += text.length;
    return here;
  });
  const words = spans(texts.length, (at) => borders.has(starts[at] ?? 0) || !bothHan(texts, at));
  const telling = words.filter((word) => word.to - word.from > 1 || !isHan(texts[word.from]));
  return (telling.length > 0 ? telling : words).map(({ from, to }) => ({
    from: from + run.from,
    to: to + run.from,
  }));
}

function segment(text: string): Iterable<{ readonly index: number }> {
  return new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
}

function bothHan(texts: readonly string[], at: number): boolean {
  return isHan(texts[at - 1]) && isHan(texts[at]);
}

function isHan(text: string | undefined): boolean {
  return text !== undefined && text !== '%' && text.match(SINGLE)?.[0] === text;
}
