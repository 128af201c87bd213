import { BLOCK_END, gap } from '../../core/indexed-text.ts';
import type { Marked } from './marked-words.ts';
import type { Stretch } from './places.ts';

/** A bit of text as shown; `hit` is marked. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Words of a page: from the first up to, but without, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** 。！？；… and their Latin kin, with closing quotes and brackets behind them. */
const SENTENCE_END = /[\u3002\uff01\uff1f\uff1b\u2026!?.]["\u201d\u2019\u300d\u300f\uff09)]*\s*$/u;

/** So many words fill about two lines: Chinese ones are single characters. */
const LENGTH = { han: 60, latin: 28 };

/** Signs that no line begins with. */
const CLOSING = /^[\s\u201d\u2019\u300d\u300f\uff09\uff0c\u3001\uff1b\uff1a,;:)\]¶]*$/u;
const EDGES = /^([^\p{L}\p{N}%]*)(.*?)([^\p{L}\p{N}%]*)$/su;

/** The part of `range` with most marks, from the start of a sentence if one is near. */
export function excerpt(page: Marked, range: Range): readonly Piece[] {
  const inside = page.marks.filter(([first, last]) => first >= range.from && last < range.to);
  const best = densest(inside, lengthOn(page) * 0.7) ?? range.from;
  return cut(page, range, beginning(page.words, range.from, best, lengthOn(page) / 3));
}

/** The first lines of `range`. */
export function opening(page: Marked, range: Range): readonly Piece[] {
  return cut(page, range, range.from);
}

/** All words of `range` as text, marked where a mark covers them. */
export function pieces({ words, spaced, marks }: Marked, range: Range): readonly Piece[] {
  const inMark = (at: number) => marks.find(([first, last]) => first <= at && at <= last);
  const list: Piece[] = [];
  for (let at = range.from; at < range.to; at++) {
    const word = words[at] ?? '';
    const mark = inMark(at);
    if (at > range.from && !spaced) {
      add(list, gap(words[at - 1] ?? '', word), mark !== undefined && mark === inMark(at - 1));
    }
    add(list, word.replace(BLOCK_END, ' '), mark !== undefined);
  }
  return tidy(list);
}

const ELLIPSIS: Piece = { text: '…', hit: false };

function lengthOn({ spaced }: Marked): number {
  return spaced ? LENGTH.han : LENGTH.latin;
}

/** Two lines of `range` from `from` on. No mark is cut in two. */
function cut(page: Marked, range: Range, from: number): readonly Piece[] {
  const full = Math.min(range.to, from + lengthOn(page));
  const to = page.marks.reduce(
    (end, [first, last]) => (first < end && last >= end ? last + 1 : end),
    full,
  );
  return [
    ...(from > range.from && !endsSentence(page.words[from - 1]) ? [ELLIPSIS] : []),
    ...pieces(page, { from, to }),
    ...(to < range.to && !endsSentence(page.words[to - 1]) ? [ELLIPSIS] : []),
  ];
}

/** Where most marks follow within `reach` words. */
function densest(marks: readonly Stretch[], reach: number): number | undefined {
  const following = (start: number) =>
    marks.filter(([first]) => first >= start && first < start + reach).length;
  return marks
    .map(([first]) => first)
    .toSorted((one, other) => following(other) - following(one))[0];
}

/** The start of the sentence that holds `place`, or a place `reach` words before it. */
function beginning(words: readonly string[], from: number, place: number, reach: number): number {
  const earliest = Math.max(from, place - Math.round(reach));
  let start = place;
  while (start > earliest && !endsSentence(words[start - 1])) start--;
  while (start < place && CLOSING.test(words[start] ?? '')) start++;
  return start;
}

function endsSentence(word = ''): boolean {
  return word.trim() === BLOCK_END || SENTENCE_END.test(word);
}

function add(list: Piece[], text: string, hit: boolean): void {
  const last = list.at(-1);
  if (last?.hit === hit) list[list.length - 1] = { text: last.text + text, hit };
  else list.push({ text, hit });
}

/** Signs and spaces at the edges of a mark go out of it, doubled spaces go, outer ones too. */
function tidy(list: readonly Piece[]): readonly Piece[] {
  const tidied: Piece[] = [];
  for (const { text, hit } of list) {
    const [, before = '', core = '', after = ''] = (hit && EDGES.exec(text)) || [];
    if (hit) for (const part of [before, core, after]) add(tidied, part, part === core);
    else add(tidied, text, false);
  }
  return tidied
    .map(({ text, hit }, at) => {
      const single = text.replace(/\s+/g, ' ');
      const started = at === 0 ? single.trimStart() : single;
      return { text: at === tidied.length - 1 ? started.trimEnd() : started, hit };
    })
    .filter((piece) => piece.text !== '');
}
