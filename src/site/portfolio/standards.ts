import type { Portfolio } from '../../core/portfolio/decisions.ts';
import { chosenStandards, freshStandards } from '../../core/portfolio/standards.ts';
import type { Entry } from '../../core/standards/notebook.ts';
import { isWritten, presentOf } from '../../kinds/workshop/state/standing.ts';
import type { WorkshopState } from '../../kinds/workshop/state/types.ts';
import type { Collected } from './collect.ts';
import { isWanted } from './wanted.ts';

/** What the checker holds for a portfolio beside the workshop. */
export interface FromChecker {
  /** What the workshop's part, if it goes in, does not show already. */
  readonly fresh: readonly Entry[];
  readonly chosen: readonly Entry[];
}

/** The standards of the checker that can go in, and those that were chosen. */
export function fromChecker(collected: Collected, portfolio: Portfolio): FromChecker {
  const { notebook, core } = collected;
  const isShown = core.workshop && isWanted('workshop', portfolio);
  const written = isShown ? (core.workshop.state as WorkshopState).standards : [];
  const elsewhere = written.flatMap(({ first, revised }) => [first, ...(revised ? [revised] : [])]);
  const fresh = freshStandards(notebook, elsewhere);
  return { fresh, chosen: chosenStandards(fresh, portfolio.standards) };
}

/** How many standards of the workshop stand: written and not dropped. */
export function standingIn({ standards }: WorkshopState): number {
  return standards.filter((one) => {
    const present = presentOf(one);
    return present !== undefined && isWritten(present);
  }).length;
}

/** How many standards the portfolio shows in its parts. */
export function standardsShown(collected: Collected, portfolio: Portfolio): number {
  const { workshop } = collected.core;
  const made = workshop && isWanted('workshop', portfolio);
  const taken = isWanted('standards', portfolio);
  return (
    (made ? standingIn(workshop.state as WorkshopState) : 0) +
    (taken ? fromChecker(collected, portfolio).chosen.length : 0)
  );
}
