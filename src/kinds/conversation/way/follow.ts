import type { Ending, Reply, Run, Talk, TalkNode } from '../task.ts';

/** One turn of a talk: what the other said, and the answer to it. */
export interface Turn {
  readonly node: TalkNode;
  readonly reply: Reply;
}

/** A way through a talk, and where it has led. */
export interface Way {
  readonly turns: readonly Turn[];
  readonly at: TalkNode;
}

/** The way that `run` takes through `talk`; `undefined` if it is none. */
export function follow(talk: Talk, run: Run): Way | undefined {
  let at = nodeOf(talk, talk.start);
  const turns: Turn[] = [];
  for (const id of run) {
    const reply = at?.replies?.find((one) => one.id === id);
    if (!at || !reply) return undefined;
    turns.push({ node: at, reply });
    at = nodeOf(talk, reply.to);
  }
  return at && { turns, at };
}

/** How `run` ends; `undefined` while it does not. */
export function endingOf(talk: Talk, run: Run): Ending | undefined {
  return follow(talk, run)?.at.end;
}

/** The node of `talk` with this id. */
export function nodeOf(talk: Talk, id: string): TalkNode | undefined {
  return talk.nodes.find((node) => node.id === id);
}
