import { ownWords } from '../own-words.ts';
import type { Finding } from './standard.ts';

/** Reasons for a false alarm that need not be written anew each time; named by interface words. */
export const READY_REASONS = [
  /** Safety, privacy or the law asks for no less. */
  'required',
  /** What is meant is plain from the rest, or laid down elsewhere. */
  'plain-here',
  /** The words are quoted, or mean something else here. */
  'other-sense',
  /** It was tried: people can keep it, and it does no harm. */
  'tried',
] as const;
export type ReadyReason = (typeof READY_REASONS)[number];

/** Why findings were dismissed, by their ids: a {@link ReadyReason} or the author's own words. */
export type Dismissals = Readonly<Record<string, string>>;

/** The longest reason in somebody's own words, in UTF-16 units. */
export const REASON_LIMIT = 300;

/** Most dismissals of one standard: those of words long gone may make room. */
const MOST = 60;

export function isReadyReason(reason: string): reason is ReadyReason {
  return (READY_REASONS as readonly string[]).includes(reason);
}

/** `dismissals` with one more; the oldest go once there are too many. */
export function dismissed(dismissals: Dismissals, id: string, reason: string): Dismissals {
  const kept = Object.entries(dismissals).filter(([other]) => other !== id);
  const words = ownWords(reason, REASON_LIMIT).trim();
  return Object.fromEntries([...kept, [id, words]].slice(-MOST));
}

/** `dismissals` without the one of the finding `id`. */
export function recalled(dismissals: Dismissals, id: string): Dismissals {
  return Object.fromEntries(Object.entries(dismissals).filter(([other]) => other !== id));
}

/** Findings that still stand, and those that were dismissed. */
export function sorted(
  findings: readonly Finding[],
  dismissals: Dismissals,
): { readonly open: readonly Finding[]; readonly put: readonly Finding[] } {
  const isPut = ({ id }: Finding) => Object.hasOwn(dismissals, id);
  return { open: findings.filter((one) => !isPut(one)), put: findings.filter(isPut) };
}
