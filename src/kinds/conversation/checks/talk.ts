import type { z } from 'zod';
import { uniqueIds } from '../../fields.ts';
import type { Talk } from '../task.ts';
import { checkWays } from './ways.ts';

/** Says what is wrong with a part of a talk, where, and what to do. */
export type Report = (path: readonly PropertyKey[], message: string) => void;

/** What a talk must be beyond its form: whole, and with a way through for everybody. */
export function checkTalk(
  talk: Talk,
  gauges: readonly string[],
  path: readonly PropertyKey[],
  context: z.RefinementCtx,
): void {
  const report: Report = (place, message) =>
    context.addIssue({ code: 'custom', path: [...path, ...place], message });
  uniqueIds(talk.nodes, [...path, 'nodes'], context);
  const ids = talk.nodes.map(({ id }) => id);
  let isWhole = new Set(ids).size === ids.length;
  const needNode = (place: readonly PropertyKey[], id: string) => {
    if (ids.includes(id)) return;
    isWhole = false;
    report(place, `the id of a node of this talk (${ids.join(', ')}); "${id}" is none`);
  };
  needNode(['start'], talk.start);
  for (const [index, node] of talk.nodes.entries()) {
    const { id, replies, end } = node;
    const at = ['nodes', index];
    if (!replies && !end) {
      isWhole = false;
      report(at, `"replies" or "end" in the node "${id}", where the talk would stop dead`);
    }
    if (replies && end) {
      isWhole = false;
      report([...at, 'end'], `no "end" in the node "${id}", which still asks for a reply`);
    }
    if (!replies) continue;
    uniqueIds(replies, [...path, ...at, 'replies'], context);
    if (replies.every(({ worth }) => worth === 'poor')) {
      report(
        [...at, 'replies'],
        `a reply worth "good" or "fair" in the node "${id}": after any slip there must be a decent way on`,
      );
    }
    for (const [number, { to, effects = {} }] of replies.entries()) {
      const place = [...at, 'replies', number];
      needNode([...place, 'to'], to);
      for (const gauge of Object.keys(effects).filter((name) => !gauges.includes(name))) {
        report([...place, 'effects', gauge], `an id from "gauges" (${gauges.join(', ')})`);
      }
    }
  }
  if (isWhole) checkWays(talk, report);
}
