/**
 * Prints how good and how fast the search is, on a made-up course of 100 pages in each language:
 * `node tests/bench/search.ts`. Times depend on the machine, so compare within one run.
 */
import { LANGUAGES } from '../../src/core/language.ts';
import { corpus } from '../site/search/corpus/corpus.ts';
import { removeSite, writeSite } from '../site/search/corpus/fixture.ts';
import { HELD_OUT, sampled, TUNED } from '../site/search/corpus/labels.ts';
import { ourSearch, pagefindAlone, type System } from '../site/search/corpus/systems.ts';
import { measureLatency } from './search-latency.ts';
import { measureQuality } from './search-quality.ts';

const PAGES = Number(process.argv[2] ?? 100);
const SEED = 7;

for (const language of LANGUAGES) {
  const pages = corpus(language, PAGES, SEED);
  const dist = await writeSite(pages);
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const systems: Readonly<Record<string, System>> = {
    'Pagefind alone': await pagefindAlone(dist, lang),
    'Pagefind, in quotes': await pagefindAlone(dist, lang, (query) => `"${query}"`),
    ours: await ourSearch(dist, lang),
  };
  const queries = {
    'looked at': TUNED[language],
    'held out': HELD_OUT[language],
    'cut out at random': sampled(pages, 200, SEED + 1),
  };
  for (const [set, list] of Object.entries(queries)) {
    for (const [name, system] of Object.entries(systems)) {
      const result = await measureQuality(pages, list, system);
      console.log(`${language}  ${set.padEnd(18)}${name.padEnd(20)}${result}`);
    }
  }
  await removeSite(dist);
}

for (const line of await measureLatency(PAGES, SEED)) console.log(line);
