/**
 * The share of runs that pass every one of several steps without a slip: the product of the steps'
 * own shares, known as rolled throughput yield.
 *
 * Holds where steps fail independently of each other and nothing is mended on the way. Shares run
 * from 0 to 1; what lies outside counts as the nearer end, what is no number as 0. No steps: 1.
 */
export function rolledThroughput(shares: readonly number[]): number {
  return shares.reduce((product, share) => product * asShare(share), 1);
}

/**
 * The share (0–1) right after a step and a check behind it, where the check finds and mends the
 * part `caught` (0–1) of the step's slips.
 */
export function withCheck(share: number, caught: number): number {
  const right = asShare(share);
  return right + (1 - right) * asShare(caught);
}

function asShare(value: number): number {
  return value > 0 ? Math.min(value, 1) : 0;
}
