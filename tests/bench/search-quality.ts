import type { Page } from '../site/search/corpus/corpus.ts';
import { holders } from '../site/search/corpus/labels.ts';
import type { System } from '../site/search/corpus/systems.ts';

/**
 * One line: how many of the pages that hold a query word for word are found (recall), how many of
 * the first five hold it where five do, and the middle time in Node, all pages described.
 */
export async function measureQuality(
  pages: readonly Page[],
  queries: readonly string[],
  system: System,
): Promise<string> {
  const times: number[] = [];
  let [recalled, asked, first, wanted] = [0, 0, 0, 0];
  for (const query of queries) {
    const holding = holders(pages, query);
    if (holding.size === 0) continue;
    const start = performance.now();
    const found = await system(query);
    times.push(performance.now() - start);
    const five = Math.min(5, holding.size);
    asked += 1;
    recalled += found.filter((file) => holding.has(file)).length / holding.size;
    first += found.slice(0, five).filter((file) => holding.has(file)).length;
    wanted += five;
  }
  const middle = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  return `${String(asked).padStart(3)} queries  recall ${(recalled / asked).toFixed(4)}  exact in first five ${(first / wanted).toFixed(4)}  ${middle.toFixed(1)} ms`;
}
