/** The first of `prefix`1, `prefix`2, … that nothing in `list` has for its id. */
export function firstFree(prefix: string, list: readonly { readonly id: string }[]): string {
  const used = new Set(list.map(({ id }) => id));
  let number = 1;
  while (used.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
