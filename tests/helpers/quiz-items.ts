import type { Item } from '../../src/core/quiz/types.ts';
import { kinds } from '../../src/kinds/index.ts';

/** The questions of a task in one language; none where the kind is not made of questions. */
export function quizItems(kind: string, task: unknown): readonly Item[] {
  const quiz = kinds[kind];
  if (!quiz || !('items' in quiz)) return [];
  const items = (quiz as { readonly items: (task: unknown) => readonly Item[] }).items(task);
  return items.filter((item) => 'options' in item);
}
