import type { Language } from '../../core/language.ts';
import {
  type Deck,
  recordOf,
  type Settings,
  SIDES,
  type Side,
  slipCard,
  termCard,
} from '../../core/review/deck.ts';
import { mixupsOf } from '../learning/mixups.ts';
import type { OwnWork } from '../own-works.ts';

/** A term of the glossary as the page hands it over: in the reader’s language, and its other name. */
export interface TermText {
  readonly id: string;
  readonly module: string;
  readonly term: string;
  readonly definition: string;
  readonly also: readonly string[];
  /** In the other language. */
  readonly other: string;
  readonly otherAlso: readonly string[];
}

/** A module of the course. */
export interface ModuleText {
  readonly id: string;
  /** "Module 4: …" */
  readonly name: string;
}

/** What all cards have. `note` is the same for cards that give each other away. */
interface Common {
  readonly id: string;
  readonly note: string;
  readonly module: string;
}

export interface TermCard extends Common {
  readonly kind: 'term';
  readonly side: Side;
  readonly text: TermText;
}

/** An item that was wrong at least once and is right by now: only then may its answer be told. */
export interface SlipCard extends Common {
  readonly kind: 'slip';
  readonly exercise: string;
  readonly title: string;
  readonly prompt: string;
  readonly answer: string;
  readonly comment: string;
  /** The wrong answers, each once, with what they mix up. */
  readonly wrong: readonly { readonly answer: string; readonly comment: string }[];
}

export type Card = TermCard | SlipCard;

/**
 * Every card there could be, whatever was chosen: own mistakes, one of each exercise in turn, and
 * terms as listed, by turns, so that no day has its new cards from one exercise alone.
 */
export function allCards(
  terms: readonly TermText[],
  works: readonly OwnWork[],
  language: Language,
) {
  const slips = byTurns(works.map((work) => slipsOf(work, language)));
  const named = terms.flatMap((text) => SIDES.map((side) => termOf(text, side)));
  return byTurns<Card>([slips, named]);
}

/** The cards that take part under `settings`; `begun` are the modules with something begun. */
export function chosenCards(
  cards: readonly Card[],
  { modules, sides, slips }: Settings,
  begun: readonly string[],
): readonly Card[] {
  const open = new Set(modules ?? begun);
  return cards.filter((card) =>
    card.kind === 'slip' ? slips : open.has(card.module) && sides.includes(card.side),
  );
}

/** The names a typed answer may be: none for a card that cannot be typed. */
export function namesOf(card: Card): readonly string[] {
  if (card.kind === 'slip' || card.side === 'define') return [];
  const { term, also, other, otherAlso } = card.text;
  return card.side === 'name' ? [term, ...also] : [other, ...otherAlso];
}

/** What a card is called where it is listed. */
export function titleOf(card: Card): string {
  return card.kind === 'slip' ? card.prompt : card.text.term;
}

/** The cards that were kept out for good. */
export function heldCards(deck: Deck, cards: readonly Card[]): readonly Card[] {
  return cards.filter(({ id }) => recordOf(deck, id).hold?.until === null);
}

/** The first of each list, then the second of each, and so on. */
function byTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

function termOf(text: TermText, side: Side): TermCard {
  const { id, module } = text;
  return { kind: 'term', id: termCard(id, side), note: `term:${id}`, module, side, text };
}

function slipsOf(work: OwnWork, language: Language): readonly SlipCard[] {
  const { id: exercise, module, title } = work.exercise;
  const lines = new Map(work.lines.map((line) => [line.item, line]));
  return mixupsOf(work).flatMap(({ item, prompt, slips: wrong, right: answer }) => {
    const line = lines.get(item);
    if (answer === undefined || line?.unfinished) return [];
    const id = slipCard(exercise, item);
    const comment = line?.tries?.at(-1)?.comment || line?.comment || '';
    const about = { exercise, title: title[language], prompt, answer, comment, wrong };
    return [{ kind: 'slip', id, note: id, module, ...about } as const];
  });
}
