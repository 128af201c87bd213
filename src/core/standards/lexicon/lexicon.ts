/** Words as sources of regular expressions, in lower case and half-width; see `find.ts`. */
export type WordList = readonly string[];

/** What one language has for what a checker looks for. Plain data: to add a word is to add a line. */
export interface Lexicon {
  /** Whether words stand between spaces, so that "soon" is not found in "sooner". */
  readonly spaced: boolean;

  /** How something is done, which everybody pictures otherwise: "warm", “热情”. */
  readonly manner: WordList;
  /** How soon, without a limit: "as soon as possible", “尽快”. */
  readonly soon: WordList;
  /** To the time agreed, where none is named: "on time", “准时”. */
  readonly punctual: WordList;
  /** How often or how much, without a number: "regularly", “定期”. */
  readonly often: WordList;
  /** Ways out: "where possible", “原则上”. */
  readonly escape: WordList;
  /** A way out unless a limit stands beside it: "usually", “一般情况下”. */
  readonly hedge: WordList;
  /** Says that what follows is what a word is to mean: "that is", “即”. */
  readonly meaning: WordList;

  /** Goes before words that somebody speaks: "says", “说”. */
  readonly speaking: WordList;
  /** Right before a word, denies it: "not", “不说”. */
  readonly denial: WordList;
  /** Begins what the standard is for: "so that", “为的是”. */
  readonly purpose: WordList;
  /** Begins a sentence about customers alone, which, after others, says what it is for. */
  readonly customers: WordList;

  /** A time that something takes or is done within: "three minutes", "半小时". */
  readonly duration: WordList;
  /** A point of time to keep: "by 18:00", "the same day". */
  readonly moment: WordList;
  /** Opening hours and the like, which limit nothing. */
  readonly hours: WordList;
  /** A share that must be met: "95%", "nine in ten". */
  readonly share: WordList;
  /** A number of something: "40 arrivals", “三遍”. */
  readonly count: WordList;
  /** What a bystander can see to be done or not: "hands back", “当面递还”. */
  readonly acts: WordList;

  /** A mean: "on average", “平均”. */
  readonly mean: WordList;
  /** A limit for each case: "at most", “不超过”. */
  readonly cap: WordList;
  /** Parts a sentence into statements. */
  readonly and: WordList;

  /** Speaks of every single case: "each", “每”. */
  readonly each: WordList;
  /** What nobody can always keep: "always", “零投诉”. */
  readonly absolute: WordList;
  /** Exactness that no customer needs: "leans forward 15 degrees", “露出八颗牙”. */
  readonly precise: WordList;
  /** A first greeting, which may well be a matter of seconds. */
  readonly greeting: WordList;
  /** Where nothing less than always will do: "allergy", “血袋”. */
  readonly safety: WordList;
  /** What is nobody else's business: "PIN", “房号”. */
  readonly privacy: WordList;

  /** Steps at which haste does harm: "deliver", “配药”. */
  readonly steps: WordList;
  /** A limit of a minute and a half at most. */
  readonly seconds: WordList;
  /** Makes a duration the most that a step may take: "within", “内”; a numeral is in between. */
  readonly within: WordList;
  /** A number to reach per hour or shift. */
  readonly quota: WordList;
  /** Punishment per case. */
  readonly penalty: WordList;
  /** Haste itself, and a check left out for its sake: "at a run", “免去复核”. */
  readonly haste: WordList;
  /** The time is for waiting, beginning or telling, not for the step. */
  readonly harmless: WordList;
  /** The step is not timed. */
  readonly untimed: WordList;

  /** What is kept from customers: "do not volunteer it", “不得主动告知”. */
  readonly secret: WordList;
  /** Kept inside, which is fine for what is no promise: "internal use", “内部使用”. */
  readonly internal: WordList;
  /** Customers, or what they are given: there is a promise. */
  readonly promised: WordList;
  /** In the slot for where customers are told: a place they do not see. */
  readonly backstage: WordList;

  /** What staff feel or intend, and everything at once. */
  readonly inward: WordList;
  /** What customers are to feel; asking them for it, with a share, makes it a measure. */
  readonly felt: WordList;
  /** Customers are asked. */
  readonly asked: WordList;
}
