/** Numbers by id: the parameters of a model, or what it makes of them. */
export type Values = { readonly [id: string]: number };

/** A model as pure arithmetic. Its words, ranges and units stand in the exercise. */
export interface Formula {
  /** Ids of the numbers it takes; an exercise gives each of them a range. */
  readonly parameters: readonly string[];
  /** Ids of the numbers it answers; an exercise may leave some out. */
  readonly outputs: readonly string[];
  /** Total: any numbers in; an output that does not exist there is `NaN`. */
  readonly run: (values: Values) => Values;
  /** The same case without its remedy, drawn faintly beside it; nothing where no remedy is at work. */
  readonly without?: (values: Values) => Values | undefined;
}
