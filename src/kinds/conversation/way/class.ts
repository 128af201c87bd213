import { hadOf } from '../state/had.ts';
import type { ConversationState, Reply, Run, Talk, TalkNode } from '../task.ts';
import { follow, nodeOf } from './follow.ts';
import { leadsTo } from './reach.ts';

/** How many students came to a node, and what they said there. */
export interface NodeCount {
  readonly node: TalkNode;
  readonly students: number;
  readonly replies: readonly { readonly reply: Reply; readonly students: number }[];
}

/**
 * Where a class went in `talk`, nearest to the start first, only where somebody was. Of each student
 * the first go counts, also one that was broken off; a node come to twice counts once, with what was
 * said there first.
 */
export function countNodes(talk: Talk, states: readonly ConversationState[]): readonly NodeCount[] {
  const ways = states.map((state) => firstOf(talk, state)).filter((run) => run.length > 0);
  const said = ways.map((run) => {
    const way = follow(talk, run);
    const first = new Map<string, string | undefined>();
    for (const { node, reply } of way?.turns ?? []) {
      if (!first.has(node.id)) first.set(node.id, reply.id);
    }
    if (way && !first.has(way.at.id)) first.set(way.at.id, undefined);
    return first;
  });
  return inOrder(talk)
    .map((node) => {
      const here = said.filter((first) => first.has(node.id));
      return {
        node,
        students: here.length,
        replies: (node.replies ?? []).map((reply) => ({
          reply,
          students: here.filter((first) => first.get(node.id) === reply.id).length,
        })),
      };
    })
    .filter(({ students }) => students > 0);
}

function firstOf(talk: Talk, state: ConversationState): Run {
  const { runs, run } = hadOf(state, talk);
  return runs[0] ?? run ?? [];
}

/** The nodes of a talk by how few replies they are from its start; ends last. */
export function inOrder(talk: Talk): readonly TalkNode[] {
  const ids = [talk.start];
  for (const id of ids) {
    const node = nodeOf(talk, id);
    for (const to of node ? leadsTo(node) : []) if (!ids.includes(to)) ids.push(to);
  }
  const nodes = ids.flatMap((id) => nodeOf(talk, id) ?? []);
  return [...nodes.filter(({ end }) => !end), ...nodes.filter(({ end }) => end)];
}
