import { hash, shuffle } from '../../../core/random.ts';
import type { Reply, Talk, TalkNode } from '../task.ts';

/** The replies of a node in an order that depends on the seed, the talk and the node alone. */
export function repliesOf(
  { id }: Pick<Talk, 'id'>,
  node: TalkNode,
  seed: number,
): readonly Reply[] {
  return shuffle(node.replies ?? [], seed ^ hash(`${id}/${node.id}`));
}
