import type { Words } from '../../../ui/words.ts';
import type { Reply, Talk } from '../task.ts';
import { nodeOf } from '../way/follow.ts';

/** Where `reply` leads: to an end, or to what the other then says. */
export function leadsText(talk: Talk, { to }: Reply, words: Words): string {
  const node = nodeOf(talk, to);
  return node?.end
    ? words('conversation.leads.end', { title: node.end.title })
    : words('conversation.leads.on', { says: node?.says ?? '' });
}
