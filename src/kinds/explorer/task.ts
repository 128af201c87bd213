import type { Assigned } from '../../core/kind.ts';
import type { Values } from './formulas/formula.ts';

/** A small model to play with, and questions to answer by playing. */
export interface ExplorerTask {
  /** A key of the registry in `formulas/index.ts`. */
  readonly formula: string;
  readonly parameters: readonly Parameter[];
  readonly outputs: readonly Output[];
  /** Parameters that are counts of answers, by the question that was answered. */
  readonly groups?: readonly Group[] | undefined;
  readonly chart?: ChartTask | undefined;
  readonly bars?: BarsTask | undefined;
  /** How the model works things out, in words, and where that comes from. */
  readonly shown?: { readonly formula: string; readonly source: string } | undefined;
  /** What the model takes for granted. */
  readonly note?: string | undefined;
  readonly items: readonly ExplorerItem[];
  readonly assigned?: Assigned | undefined;
}

/** A number the learner sets, by slider or by typing. */
export interface Parameter {
  readonly id: string;
  readonly label: string;
  readonly unit?: string | undefined;
  readonly min: number;
  readonly max: number;
  /** What the slider moves by, from `min`. */
  readonly step: number;
  /** What a typed number is rounded to; `step` when absent. */
  readonly fine?: number | undefined;
  readonly start: number;
  /** Its values have names and no order; `min` and `max` are the ends of them. */
  readonly options?: readonly { readonly value: number; readonly name: string }[] | undefined;
  /** A parameter whose value this one cannot exceed. */
  readonly within?: string | undefined;
  /** The group whose answer it counts; its label is that answer. */
  readonly group?: string | undefined;
  /** What else is read as this answer where raw answers are pasted. */
  readonly reads?: readonly string[] | undefined;
  /** Whether the answer counts for the group's figure or against it; neither where absent. */
  readonly counts?: 'for' | 'against' | undefined;
}

/** One question people were asked; its parameters are how many gave each answer. */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** The question, and who was asked. */
  readonly gist: string;
  /** What the first answer stands for, and what the last. */
  readonly low: string;
  readonly high: string;
  /** What the answers are called that count for the figure, and those that count against it. */
  readonly for?: string | undefined;
  readonly against?: string | undefined;
}

/** A number the model answers. */
export interface Output {
  readonly id: string;
  readonly label: string;
  readonly unit?: string | undefined;
  readonly decimals: number;
  /** What its values mean, from the lowest up. */
  readonly bands?: readonly Band[] | undefined;
  /** Only there for the chart to draw. */
  readonly chartOnly?: boolean | undefined;
  /** The group it comes from; it is shown beside that one only. */
  readonly group?: string | undefined;
  /** Whether a value above nothing is written with a plus. */
  readonly signed?: boolean | undefined;
  readonly interval?: Interval | undefined;
}

/** How uncertain an output is. Its ends and the number of answers are outputs of the formula. */
export interface Interval {
  readonly from: string;
  readonly to: string;
  readonly answers: string;
  /** The least and the greatest value there can be. */
  readonly over: readonly [number, number];
}

/** Outputs that add up to another one, as bars. */
export interface BarsTask {
  readonly label: string;
  readonly outputs: readonly string[];
  readonly total: string;
}

/** A stretch of an output's values with a name: what it feels like, say. */
export interface Band {
  /** It ends below this value; the last has no end. */
  readonly below?: number | undefined;
  readonly name: string;
  readonly gist: string;
  /** From 1, very unhappy, to 5, very happy. */
  readonly face: Face;
}

export type Face = 1 | 2 | 3 | 4 | 5;

/** One output for several values of one parameter. */
export interface ChartTask {
  readonly x: string;
  readonly output: string;
  readonly label: string;
  readonly xLabel: string;
  /** Drawn up to the parameter's value, or over its whole range with its value marked. */
  readonly over: 'value' | 'range';
  /** The top of the scale, so that it stands still; else it fits what is drawn. */
  readonly top?: number | undefined;
  /** What the fainter line is, where the formula draws one. */
  readonly without?: string | undefined;
  /** Two outputs between which each column reaches; the chart's own output is a line across them. */
  readonly zone?:
    | { readonly from: string; readonly to: string; readonly label: string }
    | undefined;
}

/** One question. It asks for a number, a setting of the sliders, or a choice. */
export interface ExplorerItem {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  readonly prompt: string;
  /** Empty where it is withheld. */
  readonly hint: string;
  readonly because: string;
  /** The group it is about: shown when the question is. */
  readonly group?: string | undefined;
  readonly number?: NumberAsk | undefined;
  readonly setting?: SettingAsk | undefined;
  readonly options?: readonly Option[] | undefined;
}

export interface NumberAsk {
  readonly answer: number;
  /** How far off still counts as right. */
  readonly tolerance: number;
  readonly unit?: string | undefined;
  /** Numbers that known mistakes lead to. */
  readonly mistakes: readonly {
    readonly value: number;
    readonly tolerance?: number | undefined;
    readonly feedback: string;
  }[];
  /** Said about any other wrong number. */
  readonly otherwise: string;
}

export interface SettingAsk {
  /** All of them must be reached. */
  readonly goal: Goal | readonly Goal[];
  /** Parameters that cannot be moved while this is asked. */
  readonly fixed: Setting;
  /** The first that applies is said. */
  readonly mistakes: readonly {
    readonly when: { readonly parameter: string } & Bounds;
    readonly feedback: string;
  }[];
  readonly otherwise: string;
  /** A way to the goal, beside what is fixed. */
  readonly solution: Setting;
}

/** Where an output is to be brought. Judged as it is shown, with its decimal places. */
export interface Goal extends Bounds {
  readonly output: string;
  readonly between?: readonly [number, number] | undefined;
  /** The goal in words, where the figures alone would give the answer away. */
  readonly label?: string | undefined;
}

export interface Option {
  readonly id: string;
  readonly correct: boolean;
  readonly text: string;
  readonly feedback: string;
}

/** Values of some parameters, as an author lists them. */
export type Setting = readonly { readonly id: string; readonly value: number }[];

interface Bounds {
  readonly 'at-least'?: number | undefined;
  readonly 'at-most'?: number | undefined;
}

/** What a learner hands in: a typed number, the id of an option, or all parameters as they stand. */
export type Given = number | string | Values;

/** What was done about one question. */
export type Answer = {
  /** The item's version when this was answered. */
  readonly version: number;
  /** Typed, chosen or kept, and not yet checked. */
  readonly draft: Given | null;
  readonly tries: readonly Given[];
  readonly hint: boolean;
  readonly revealed: boolean;
};

/** The learner's work: ids and numbers only, so it survives a change of language. */
export type ExplorerState = {
  readonly seed: number;
  /** The question on screen; empty on the summary. */
  readonly at: string;
  readonly values: Values;
  readonly answers: { readonly [item: string]: Answer };
};

/** What a learner can do. */
export type ExplorerMove =
  | { readonly do: 'go'; readonly item: string }
  | { readonly do: 'set'; readonly parameter: string; readonly value: number }
  /** Sets several at once: counts that were pasted, or made ten times as many. */
  | { readonly do: 'fill'; readonly values: Values }
  | { readonly do: 'restore' }
  | { readonly do: 'type'; readonly item: string; readonly value: number | null }
  | { readonly do: 'pick'; readonly item: string; readonly option: string }
  /** Takes the sliders as they stand for an answer, where nothing is checked. */
  | { readonly do: 'keep'; readonly item: string }
  | { readonly do: 'hint'; readonly item: string }
  | { readonly do: 'check'; readonly item: string }
  | { readonly do: 'reveal'; readonly item: string };
