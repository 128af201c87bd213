/**
 * The entry of `record` under `id`, and nothing for what only every object has: an id may be called
 * "constructor".
 */
export function entryOf<Value>(
  record: Readonly<Record<string, Value>>,
  id: string,
): Value | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
