import type { Assigned } from '../../core/kind.ts';
import { isRight } from '../../core/quiz/answer.ts';
import { quizKind } from '../../core/quiz/kind.ts';
import type { QuizState } from '../../core/quiz/types.ts';

/** Draft standards to be diagnosed: which pitfall, or none. */
export interface PitfallTask {
  readonly assigned?: Assigned | undefined;
  /** The choices, in the order they are always shown; 'none' is the last. */
  readonly pitfalls: readonly Pitfall[];
  readonly items: readonly PitfallItem[];
}

export interface Pitfall {
  readonly id: string;
  readonly name: string;
  /** What it is, in one line. */
  readonly gist: string;
}

export interface PitfallItem {
  readonly id: string;
  readonly version: number;
  readonly level: number;
  readonly objectives: readonly string[];
  readonly situation: string;
  /** The draft as it would stand on paper. */
  readonly standard: string;
  /** The id of the pitfall it falls into, or 'none'. */
  readonly answer: string;
  /** Empty where it is withheld. */
  readonly hint: string;
  /** Feedback by pitfall id; only pitfalls named here are offered. */
  readonly options: Readonly<Record<string, string>>;
  /** A repaired draft; absent where nothing is to repair. */
  readonly repair?: string | undefined;
  readonly because: string;
}

/** Which pitfalls were taken for which: one row per pair, most frequent first. */
export interface Mixup {
  readonly answer: Pitfall;
  readonly taken: Pitfall;
  readonly times: number;
}

/** Situations with a draft standard: name the pitfall it falls into, or let it stand. */
export const pitfallQuiz = quizKind<PitfallTask>('pitfall-quiz', 1, (task) =>
  task.items.map((item) => ({
    ...item,
    multiple: false,
    prompt: `${item.situation} ${item.standard}`,
    options: task.pitfalls
      .filter((pitfall) => pitfall.id in item.options)
      .map((pitfall) => ({
        id: pitfall.id,
        correct: pitfall.id === item.answer,
        text: pitfall.name,
        feedback: item.options[pitfall.id] ?? '',
      })),
  })),
);

/** Every wrong choice so far, over all goes, counted by pair. */
export function mixups(task: PitfallTask, state: QuizState): readonly Mixup[] {
  const counts = new Map<string, Mixup>();
  for (const item of pitfallQuiz.items(task)) {
    const answer = state.answers[item.id];
    const right = task.pitfalls.find((pitfall) =>
      item.options.some((o) => o.correct && o.id === pitfall.id),
    );
    const tries = answer ? [...answer.earlier.flatMap((go) => go.tries), ...answer.tries] : [];
    for (const { picked } of tries.filter((attempt) => !isRight(item, attempt.picked))) {
      const taken = task.pitfalls.find((pitfall) => pitfall.id === picked[0]);
      if (!right || !taken) continue;
      const pair = `${right.id} ${taken.id}`;
      counts.set(pair, { answer: right, taken, times: (counts.get(pair)?.times ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.times - a.times);
}
