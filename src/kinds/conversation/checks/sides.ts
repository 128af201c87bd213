import type { z } from 'zod';
import type { Talk } from '../task.ts';

/** What some replies or ends of a talk say beside the talk itself, all of them must. */
export function checkSides(
  { nodes }: Talk,
  isMirrored: boolean,
  path: readonly PropertyKey[],
  context: z.RefinementCtx,
): void {
  const report = (place: readonly PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path: [...path, 'nodes', ...place], message });
  const names = nodes.some(({ end }) => end?.customer !== undefined);
  for (const [index, { replies = [], end }] of nodes.entries()) {
    if (names && end && !end.customer) {
      report([index, 'end', 'customer'], '"stays", "wavers" or "leaves", as another end names it');
    }
    for (const [number, { mirror }] of replies.entries()) {
      const place = [index, 'replies', number, 'mirror'];
      if (isMirrored && mirror === undefined) {
        report(place, 'what the other will say afterwards, as the exercise has a "mirror"');
      }
      if (!isMirrored && mirror !== undefined) {
        report(place, 'no "mirror" here, or one for the exercise with "name" and "gist"');
      }
    }
  }
}
