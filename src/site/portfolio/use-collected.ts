import { useCallback, useMemo } from 'preact/hooks';
import type { Portfolio } from '../../core/portfolio/decisions.ts';
import { readPortfolio } from '../../store/portfolio.ts';
import type { Shelf } from '../../store/shelf.ts';
import { useKept } from '../use-kept.ts';
import type { Collected } from './collect.ts';
import type { Speech } from './props.ts';

/** What there is for a portfolio, and what was decided about it. */
export interface Kept {
  readonly collected: Collected;
  readonly portfolio: Portfolio;
}

/**
 * What is kept, now and after every change; `undefined` until it is known. `failed`: the exercises
 * could not be loaded.
 */
export function useCollected(speech: Speech): {
  readonly kept: Kept | undefined;
  readonly failed: boolean;
} {
  const load = useCallback(
    async (shelf: Shelf) => (await import('./collect.ts')).collect(shelf, speech),
    [speech],
  );
  const { now, later, failed } = useKept(readPortfolio, load);
  const portfolio = useSteady(now, JSON.stringify(now));
  const collected = useSteady(later, later && markOf(later));
  const kept = useMemo(
    () => portfolio && collected && { portfolio, collected },
    [portfolio, collected],
  );
  return { kept, failed };
}

/** `value` as it was when its mark was first this one, so that nothing need be drawn again. */
function useSteady<Value>(value: Value, mark: string | undefined): Value {
  return useMemo(() => value, [mark]);
}

/** What differs whenever something has changed. */
function markOf({ fingerprint, core, handedIn, notebook }: Collected): string {
  return JSON.stringify([
    fingerprint,
    Object.values(core).map(({ saved }) => saved),
    handedIn,
    notebook,
  ]);
}
