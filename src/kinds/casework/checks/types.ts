/** As much of a task as the checks look at; its texts do not matter to them. */
export interface Written {
  readonly stages: readonly WrittenStage[];
  readonly matrix?: { readonly across: string; readonly down: string } | undefined;
  readonly items: readonly WrittenCase[];
}

type Ids = readonly { readonly id: string }[];

export interface WrittenStage {
  readonly id: string;
  readonly prompt?: unknown;
  readonly asks?: readonly { readonly id: string; readonly options: Ids }[] | undefined;
  readonly marks?: Ids | undefined;
}

export interface WrittenCase {
  readonly least?: number | undefined;
  readonly clues?: Ids | undefined;
  readonly stages: Readonly<Record<string, WrittenWork>>;
}

export interface WrittenWork {
  readonly asks?: Readonly<Record<string, WrittenAnswer>> | undefined;
  readonly marks?: Ids | undefined;
  readonly each?: readonly (WrittenAnswer & { readonly id: string })[] | undefined;
  readonly options?: readonly { readonly id: string; readonly correct: boolean }[] | undefined;
}

export interface WrittenAnswer {
  readonly accepted: readonly string[];
  readonly feedback: Readonly<Record<string, unknown>>;
}

/** Tells the author what was expected at `path`. */
export type Tell = (path: readonly PropertyKey[], expected: string) => void;
