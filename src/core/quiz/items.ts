import { isObject, type Unknowns } from '../json.ts';
import type { Kind, Mark } from '../kind.ts';
import type { Status } from './answer.ts';
import { assignItems, itemChoices, type TaskOfItems } from './assign.ts';

/** What every engine knows of an item, whatever is asked in it. */
interface AnyItem {
  readonly id: string;
  readonly objectives: readonly string[];
  readonly level: number;
}

/** The items of a task, worked out once for each task, and what follows from them alone. */
export function ofItems<Task extends TaskOfItems, Item extends AnyItem>(
  toItems: (task: Task) => readonly Item[],
): { readonly items: typeof toItems } & Pick<Kind<Task, never, never>, 'choices' | 'assign'> {
  const known = new WeakMap<Task, readonly Item[]>();
  const items = (task: Task) => {
    const ready = known.get(task) ?? toItems(task);
    known.set(task, ready);
    return ready;
  };
  return {
    items,
    choices: itemChoices,
    assign: (task, terms, seed) => {
      const levels = new Map(items(task).map(({ id, level }) => [id, level]));
      return assignItems(task, terms, seed, (id) => levels.get(id) ?? 0);
    },
  };
}

/** The mark of an item that is worth one point. */
export function markOf({ id, objectives }: AnyItem, status: Status, points: number): Mark {
  const done = status === 'solved' || status === 'revealed';
  return { item: id, objectives, done, points, max: 1 };
}

/** Saved answers by item, as far as `readAnswer` takes them; the rest is set aside, each alone. */
export function readAnswers<Item extends { readonly id: string }, Answer>(
  items: readonly Item[],
  saved: Unknowns,
  readAnswer: (item: Item, value: unknown) => Answer | undefined,
): { readonly answers: Record<string, Answer>; readonly setAside: readonly string[] } | undefined {
  if (!isObject(saved['answers'])) return undefined;
  const answers: Record<string, Answer> = {};
  const setAside: string[] = [];
  for (const [id, value] of Object.entries(saved['answers'])) {
    const item = items.find((candidate) => candidate.id === id);
    const answer = item && readAnswer(item, value);
    if (answer) answers[id] = answer;
    else setAside.push(id);
  }
  return { answers, setAside };
}
