/** Tells the author what was expected at `path`. */
export type Tell = (path: readonly PropertyKey[], expected: string) => void;

/** Ids as they are listed for an author. */
export function listed(ids: readonly string[]): string {
  return ids.join(', ');
}
