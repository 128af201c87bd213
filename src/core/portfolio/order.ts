/**
 * `ids`, which come in their usual order, in the order somebody has chosen. `chosen` may name some
 * that are gone and lack some that are new: a new one stands after the one it usually follows.
 */
export function inChosenOrder(
  ids: readonly string[],
  chosen: readonly string[],
): readonly string[] {
  const result = [...new Set(chosen)].filter((id) => ids.includes(id));
  for (const [index, id] of ids.entries()) {
    if (result.includes(id)) continue;
    const before = ids.slice(0, index).findLast((one) => result.includes(one));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id);
  }
  return result;
}

/** `ids` with `id` one place further up (−1) or down (1); the same list where there is no place. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  return ids.with(from, ids[to] as string).with(to, id);
}
