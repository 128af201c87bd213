import { AstroError } from 'astro/errors';
import { byCodeUnit } from '../files.ts';

/** Collects everything that is wrong with the built site, so that one build tells all of it. */
export class Problems {
  readonly #places = new Map<string, Set<string>>();

  /** `what` says what is wrong and what to do; `where` is the built file, e.g. `zh/m06/standard.html`. */
  add(where: string, what: string): void {
    const places = this.#places.get(what);
    if (places) places.add(where);
    else this.#places.set(what, new Set([where]));
  }

  /** One line per problem: where, how often, what. */
  lines(): string[] {
    return [...this.#places]
      .map(([what, places]) => `${describePlaces([...places].sort(byCodeUnit))}: ${what}`)
      .sort(byCodeUnit);
  }

  /** Throws one error that lists every problem; does nothing when there is none. */
  throwIfAny(): void {
    const lines = this.lines();
    if (lines.length === 0) return;
    const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
    throw new AstroError(
      `The site was built, but it would not work everywhere: ${count}.\n  ${lines.join('\n  ')}`,
      'Correct each of them and build again. Names are those of the built pages: zh/m06/x.html comes from content/docs/zh/m06/x.mdx or from a route in src/routes.',
    );
  }
}

function describePlaces(places: readonly string[]): string {
  const [first = '', ...others] = places;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
