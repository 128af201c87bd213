import type { z } from 'zod';
import { uniqueIds } from '../../fields.ts';
import type { Written } from './types.ts';

/** What is wrong with the stages themselves, and with those that no case has. */
export function checkStages({ stages, items }: Written, context: z.RefinementCtx): void {
  const tell = (path: readonly PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path: ['stages', ...path], message });
  uniqueIds(stages, ['stages'], context);
  const asked = new Map<string, string>();
  for (const [index, { id, prompt, asks, marks }] of stages.entries()) {
    if (asks && marks) tell([index, 'marks'], 'either "asks" or "marks": a stage has one form');
    if (!asks && prompt === undefined) {
      tell([index, 'prompt'], 'what is to be decided, as this stage has no "asks"');
    }
    if (!items.some((item) => Object.hasOwn(item.stages, id))) {
      tell([index, 'id'], `a stage that at least one case has; no case has "${id}"`);
    }
    for (const [place, ask] of (asks ?? []).entries()) {
      const other = asked.get(ask.id);
      if (other !== undefined) {
        tell([index, 'asks', place, 'id'], `an id of its own; stage "${other}" uses it`);
      }
      asked.set(ask.id, id);
    }
  }
}

/** The picture is made of two shared asks with few options. */
export function checkMatrix({ stages, matrix }: Written, context: z.RefinementCtx): void {
  if (!matrix) return;
  const asks = stages.flatMap((stage) => stage.asks ?? []);
  for (const side of ['across', 'down'] as const) {
    const ask = asks.find(({ id }) => id === matrix[side]);
    const message = !ask
      ? `an ask that all cases share (${asks.map(({ id }) => id).join(', ')})`
      : ask.options.length > 3
        ? 'an ask with two or three options'
        : matrix.across === matrix.down && side === 'down'
          ? `another ask than "across"`
          : undefined;
    if (message) context.addIssue({ code: 'custom', path: ['matrix', side], message });
  }
}
