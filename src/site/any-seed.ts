/** A seed nobody can foresee. */
export function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}
