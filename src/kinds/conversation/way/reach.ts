import type { Outcome, Talk, TalkNode } from '../task.ts';
import { nodeOf } from './follow.ts';

/** The ids of all nodes that can be come to from the node `from`, itself included. */
export function reachable(talk: Talk, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = nodeOf(talk, id);
    if (!node || found.has(id)) continue;
    found.add(id);
    open.push(...leadsTo(node));
  }
  return found;
}

/** How the talk can end from the node `from` on. */
export function outcomesFrom(talk: Talk, from: string): ReadonlySet<Outcome> {
  const ids = reachable(talk, from);
  const ends = talk.nodes.flatMap(({ id, end }) => (end && ids.has(id) ? [end.outcome] : []));
  return new Set(ends);
}

/** The ids of the nodes that follow on `node`. */
export function leadsTo({ replies = [] }: TalkNode): readonly string[] {
  return replies.map(({ to }) => to);
}
