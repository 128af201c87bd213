import type { Refusal } from '../../../core/class/book.ts';

/** Refusals for one reason. */
export interface Group {
  readonly why: Refusal['why'];
  readonly count: number;
  /** How the names of the keys that are wanted begin, each once. */
  readonly keys: readonly string[];
  /** Where they came from, in the order they came, each once with how many there were in it. */
  readonly sources: readonly { readonly source: string; readonly count: number }[];
}

/** Reasons in the order they are told: first what something can be done about here. */
const ORDER: readonly Refusal['why'][] = [
  'no-key',
  'wrong-key',
  'other-assignment',
  'cut',
  'damaged',
  'newer',
  'unreadable-file',
  'not-a-hand-in',
  'nothing-found',
  'twice',
];

/** `refused` by reason; nothing is left out. */
export function groupsOf(refused: readonly Refusal[]): readonly Group[] {
  return ORDER.flatMap((why) => {
    const own = refused.filter((one) => one.why === why);
    if (own.length === 0) return [];
    const counts = new Map<string, number>();
    for (const { source } of own) counts.set(source, (counts.get(source) ?? 0) + 1);
    const sources = [...counts].map(([source, count]) => ({ source, count }));
    const keys = [...new Set(own.flatMap(({ key }) => (key ? [key] : [])))];
    return [{ why, count: own.length, keys, sources }];
  });
}
