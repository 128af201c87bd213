import type { Talk } from '../task.ts';
import { leadsTo, outcomesFrom, reachable } from '../way/reach.ts';
import type { Report } from './talk.ts';

/** Nobody should have to click through more replies than this. */
export const LONGEST = 30;

/** Tries the ways through a talk whose nodes all lead to nodes there are. */
export function checkWays(talk: Talk, report: Report): void {
  const { nodes, start } = talk;
  if (nodes.find(({ id }) => id === start)?.end) {
    report(['start'], `the id of a node with "replies"; the talk would end with "${start}"`);
  }
  const found = reachable(talk, start);
  for (const [index, { id }] of nodes.entries()) {
    if (!found.has(id)) {
      report(
        ['nodes', index],
        `a reply that leads to the node "${id}" ("to: ${id}"), or no such node`,
      );
    } else if (outcomesFrom(talk, id).size === 0) {
      report(
        ['nodes', index],
        `a way from the node "${id}" to an end; it goes round in a circle, so let one of its replies lead out`,
      );
    }
  }
  const outcomes = outcomesFrom(talk, start);
  if (!outcomes.has('good')) report(['nodes'], 'an end with "outcome: good" that can be reached');
  if (outcomes.size < 2) {
    report(['nodes'], 'an end with another outcome as well, as replies would decide nothing');
  }
  const ends = nodes.flatMap(({ end }, index) => (end ? [{ index, title: end.title }] : []));
  for (const { index, title } of ends) {
    if (ends.some((one) => one.index < index && one.title === title)) {
      const message = `a title of its own; another end is called "${title}", and teachers see the titles`;
      report(['nodes', index, 'end', 'title'], message);
    }
  }
  const length = longest(talk);
  if (length > LONGEST) {
    report(['nodes'], `no way with more than ${LONGEST} replies; one has ${length}`);
  }
}

/** How many replies the longest way has that goes through no circle twice. */
function longest(talk: Talk): number {
  const from = new Map(talk.nodes.map(({ id }) => [id, reachable(talk, id)]));
  const round = (id: string) =>
    talk.nodes.filter((one) => from.get(id)?.has(one.id) && from.get(one.id)?.has(id));
  const known = new Map<string, number>();
  const measure = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const circle = round(id);
    const out = circle
      .flatMap(leadsTo)
      .filter((to) => !circle.some((one) => one.id === to))
      .map(measure);
    const inside = circle.some(({ replies }) => replies) ? circle.length : 0;
    const all = inside + Math.max(0, ...out);
    for (const one of circle) known.set(one.id, all);
    return all;
  };
  return measure(talk.start);
}
