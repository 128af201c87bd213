import type { Portfolio } from '../../core/portfolio/decisions.ts';

/** Whether the part `id` is to go in: as was decided, or as usual. */
export function isWanted(id: string, { shown }: Pick<Portfolio, 'shown'>): boolean {
  return shown[id] ?? !OFFERED.has(id);
}

/** What goes in only once somebody has taken it in: not all that is tried in the checker is to be shown. */
const OFFERED: ReadonlySet<string> = new Set(['standards']);
