/** How well a card was remembered: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;
export const RATINGS: readonly Rating[] = [1, 2, 3, 4];

/** Where a card stands: 1 being learnt, 2 learnt, 3 forgotten and being learnt again; 0 never seen. */
export type Stage = 0 | 1 | 2 | 3;

/** What FSRS knows of a card after its newest review. Times in ms since 1970. */
export type Memory = {
  readonly due: number;
  /** Days after which nine in ten such cards are still remembered. */
  readonly stability: number;
  /** From 1 (easy) to 10. */
  readonly difficulty: number;
  /** Days until it is due, as they were set; 0 while it is being learnt. */
  readonly days: number;
  /** Which of the short steps of learning it is on. */
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  readonly stage: Exclude<Stage, 0>;
  /** The newest review. */
  readonly last: number;
};

/** One review: when, how it went, and the stage and the days the card had until then. */
export type Review = readonly [time: number, rating: Rating, stage: Stage, days: number];

/** Kept out of the queue until a moment, or until it is let in again; `at` is when that was said. */
export type Hold = { readonly until: number | null; readonly at: number };

/** What is kept of one card; its words never are, they come from the course as it is now. */
export type CardRecord = {
  /** Absent until its first review, and after one that was undone. */
  readonly memory?: Memory;
  /** Oldest first, no two of the same moment. */
  readonly log: readonly Review[];
  readonly hold?: Hold;
};

/** From term to definition, from definition to term, from term to the other language’s term. */
export const SIDES = ['define', 'name', 'translate'] as const;
export type Side = (typeof SIDES)[number];

/** What the learner has chosen. */
export type Settings = {
  /** Ids of the modules that take part; `null` for those with something begun. */
  readonly modules: readonly string[] | null;
  readonly sides: readonly Side[];
  /** Whether one’s own mistakes are asked, too. */
  readonly slips: boolean;
  /** New cards a day. */
  readonly fresh: number;
  /** Whether terms are typed, where they can be. */
  readonly typed: boolean;
  /** When it was last changed; 0 if never. */
  readonly at: number;
};

/** All that is kept of somebody’s review, under the key `review`. */
export type Deck = {
  readonly format: 1;
  readonly cards: Readonly<Record<string, CardRecord>>;
  readonly settings: Settings;
};

/** New cards a day: what is suggested, and the most that can be chosen. */
export const FRESH = { usual: 10, most: 100 } as const;

/** The settings of somebody who has changed nothing. */
export const USUAL: Settings = {
  modules: null,
  sides: ['define', 'name'],
  slips: true,
  fresh: FRESH.usual,
  typed: true,
  at: 0,
};

/** The deck of somebody who has reviewed nothing. */
export const NO_DECK: Deck = { format: 1, cards: {}, settings: USUAL };

/** The id of a card about a term of the glossary. */
export function termCard(concept: string, side: Side): string {
  return `term:${concept}:${side}`;
}

/** The id of a card about an item that was wrong at first. */
export function slipCard(exercise: string, item: string): string {
  return `slip:${exercise}:${item}`;
}

/** The record of `card`, empty where there is none. */
export function recordOf({ cards }: Pick<Deck, 'cards'>, card: string): CardRecord {
  return (Object.hasOwn(cards, card) ? cards[card] : undefined) ?? { log: [] };
}
