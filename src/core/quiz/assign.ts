import { isCount } from '../json.ts';
import type { Assigned, Choices, Terms } from '../kind.ts';
import { shuffle } from '../random.ts';

/** A task made of questions, as far as it matters to whoever assigns it. */
export interface TaskOfItems {
  readonly items: readonly { readonly id: string; readonly hint?: string | undefined }[];
  readonly assigned?: Assigned | undefined;
}

/** What an instructor may decide about a task made of questions. */
export function itemChoices({ items }: TaskOfItems): Choices {
  return { scenes: [], items: items.length, hints: items.some(({ hint }) => Boolean(hint)) };
}

/** `task` under `terms`: with as many of its items as are asked for, in the author's order. */
export function assignItems<Task extends TaskOfItems>(
  task: Task,
  terms: Terms,
  seed: number,
  levelOf: (id: string) => number = () => 0,
): Task {
  const kept = drawn(task.items, terms.items, seed, levelOf);
  const items = terms.hints ? kept : kept.map((item) => ({ ...item, hint: '' }));
  return { ...task, items, assigned: { blind: terms.blind, closed: terms.closed } };
}

/**
 * `count` of `items`, from every level as many as its share (Sainte-Laguë); which ones, and where
 * shares are even, the seed decides. All of them where `count` is no part of them.
 */
export function drawn<T extends { readonly id: string }>(
  items: readonly T[],
  count: number | undefined,
  seed: number,
  levelOf: (id: string) => number,
): readonly T[] {
  if (!isCount(count) || count === 0 || count >= items.length) return items;
  const mixed = shuffle(items, seed);
  const turns = mixed.map((item) => {
    const level = mixed.filter(({ id }) => levelOf(id) === levelOf(item.id));
    return { item, turn: (level.indexOf(item) + 0.5) / level.length };
  });
  const chosen = turns.sort((a, b) => a.turn - b.turn).slice(0, count);
  return items.filter((item) => chosen.some((turn) => turn.item === item));
}
