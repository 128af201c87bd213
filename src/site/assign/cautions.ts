import type { Assignment } from '../../core/assign/assignment.ts';

/** What an instructor had better know about what students are asked for; `undefined` if nothing. */
export function askCaution(ask: Assignment['ask']): 'nobody' | 'namesakes' | undefined {
  if (Object.keys(ask).length === 0) return 'nobody';
  return ask.name && !ask.number ? 'namesakes' : undefined;
}

/** Whether students are told everything and can then begin again, as often as they like. */
export function tellsThenRepeats({
  feedback,
  attempts,
}: Pick<Assignment, 'feedback' | 'attempts'>): boolean {
  return feedback === 'after' && attempts === 0;
}
