import type { Assigned } from '../../core/kind.ts';
import { quizKind } from '../../core/quiz/kind.ts';

/** A self-check: questions with one or several right options. */
export interface ChoiceTask {
  readonly assigned?: Assigned | undefined;
  readonly items: readonly ChoiceItem[];
}

export interface ChoiceItem {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  readonly multiple: boolean;
  readonly prompt: string;
  /** A question that points the way; shown on request. */
  readonly hint?: string | undefined;
  readonly options: readonly {
    readonly id: string;
    readonly correct: boolean;
    readonly text: string;
    readonly feedback: string;
  }[];
  /** The rule behind the answer, shown at the end. */
  readonly because: string;
}

/** Questions with one or several right options, in the author's order. */
export const choice = quizKind<ChoiceTask>('choice', 1, (task) =>
  task.items.map((item, index) => ({ ...item, level: index })),
);
