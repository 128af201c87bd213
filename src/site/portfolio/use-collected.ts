import { useEffect, useState } from 'preact/hooks';
import { $changes, browserShelf } from '../../store/browser.ts';
import { type Portfolio, readPortfolio } from '../../store/portfolio.ts';
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
  const [kept, show] = useState<Kept>();
  const [failed, fail] = useState(false);
  useEffect(() => {
    let turn = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      turn += 1;
      const mine = turn;
      try {
        const { collect } = await import('./collect.ts');
        const collected = await collect(browserShelf(), speech);
        if (mine !== turn) return;
        fail(false);
        show((before) => {
          if (!before) return { collected, portfolio: readPortfolio(browserShelf()) };
          return sameWorks(before.collected, collected) ? before : { ...before, collected };
        });
      } catch {
        if (mine === turn) fail(true);
      }
    };
    void read();
    const stop = $changes.listen(() => {
      // What was decided shows at once; the works are looked through once it is quiet.
      show((before) => before && withPortfolio(before, readPortfolio(browserShelf())));
      clearTimeout(waiting);
      waiting = setTimeout(() => void read(), PAUSE);
    });
    return () => {
      turn += 1;
      clearTimeout(waiting);
      stop();
    };
  }, [speech]);
  return { kept, failed };
}

/** In ms. */
const PAUSE = 250;

function withPortfolio(kept: Kept, portfolio: Portfolio): Kept {
  const same = JSON.stringify(kept.portfolio) === JSON.stringify(portfolio);
  return same ? kept : { ...kept, portfolio };
}

/** Whether nothing has changed, so that nothing need be drawn again. */
function sameWorks(one: Collected, other: Collected): boolean {
  const mark = ({ fingerprint, core, handedIn }: Collected) =>
    JSON.stringify([fingerprint, Object.values(core).map(({ saved }) => saved), handedIn]);
  return mark(one) === mark(other);
}
