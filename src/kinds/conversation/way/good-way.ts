import type { Run, Talk } from '../task.ts';
import { nodeOf } from './follow.ts';
import { WORTH } from './points.ts';

/**
 * A way to a good end that a reader can learn from: at each turn the best reply from which there is
 * one that comes to no node twice.
 */
export function goodWay(talk: Talk): Run | undefined {
  const seen = new Set<string>();
  const search = (id: string): Run | undefined => {
    const node = nodeOf(talk, id);
    if (!node || seen.has(id)) return undefined;
    if (node.end) return node.end.outcome === 'good' ? [] : undefined;
    seen.add(id);
    const replies = [...(node.replies ?? [])].sort((a, b) => WORTH[b.worth] - WORTH[a.worth]);
    for (const { id: reply, to } of replies) {
      const rest = search(to);
      if (rest) return [reply, ...rest];
    }
    return undefined;
  };
  return search(talk.start);
}
