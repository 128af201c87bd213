/** Whether `hash` leads to a place on the page and carries no token: `#_top` of “Skip to content”. */
export function isPlace(hash: string): boolean {
  return hash.length > 1 && !/^#sq[a-z]\d/.test(hash);
}
