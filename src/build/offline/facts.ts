import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOWNLOAD } from '../download.ts';

/** What can be said of the download only once everything is packed. */
export interface Facts {
  readonly 'zip-size': string;
  readonly 'zip-hash': string;
  readonly 'copy-size': string;
}

/** The pages that tell the facts. */
export const FACT_PAGES = /^(?:zh|en)\/offline\.html$/;

/**
 * Facts of the site in `dist`, whose zip is packed; `transfer`: bytes of the copy in a browser.
 * The pages in the zip lack them: a zip cannot hold its own hash.
 */
export async function factsOf(dist: string, transfer: number): Promise<Facts> {
  const zip = await readFile(join(dist, DOWNLOAD));
  return {
    'zip-size': megabytes(zip.length),
    'zip-hash': createHash('sha256').update(zip).digest('hex'),
    'copy-size': megabytes(transfer),
  };
}

/** Writes `facts` into the pages among `files` that tell them. */
export async function writeFacts(
  dist: string,
  files: readonly string[],
  facts: Facts,
): Promise<void> {
  for (const file of files.filter((name) => FACT_PAGES.test(name))) {
    const path = join(dist, file);
    await writeFile(path, fillFacts(await readFile(path, 'utf8'), facts));
  }
}

/** `html` with every `<span data-fact="…">` filled and `data-facts="none"` made `"told"`. */
export function fillFacts(html: string, facts: Facts): string {
  return html
    .replaceAll('data-facts="none"', 'data-facts="told"')
    .replace(
      /(<(\w+)\b[^>]*\bdata-fact="([\w-]+)"[^>]*>)(<\/\2>)/g,
      (whole, start, _, name, end) => {
        const fact = facts[name as keyof Facts];
        if (fact === undefined) throw new Error(`There is no fact called ${name}: ${whole}`);
        return start + fact + end;
      },
    );
}

/** As file managers count: 10.4 MB. The space does not break. */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)}\u00a0MB`;
}
