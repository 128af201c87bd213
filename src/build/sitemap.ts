import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './files.ts';
import { publicUrl } from './portable/public-url.ts';

/** Makes the sitemap name the pages where they are: moved pages, and a site below a sub-path. */
export async function correctSitemap(
  dist: string,
  moved: ReadonlyMap<string, string>,
  address: URL,
): Promise<void> {
  const files = await listFiles(dist);
  const site = { files: new Set(files), moved };
  for (const file of files.filter((name) => /^sitemap.*\.xml$/.test(name))) {
    const path = join(dist, file);
    const xml = await readFile(path, 'utf8');
    const corrected = correctAddresses(xml, (url) => publicUrl(url, address, site) ?? url);
    await writeFile(path, markFrontDoor(corrected, address.href));
  }
}

/** Applies `correct` to every `<loc>` and `href` of a sitemap. */
export function correctAddresses(xml: string, correct: (url: string) => string): string {
  return xml.replace(/(<loc>|\bhref=")([^<"]+)/g, (_, before: string, url: string) => {
    return before + correct(url.replaceAll('&amp;', '&')).replaceAll('&', '&amp;');
  });
}

/** The front door is in no one language: of the pages it stands beside it is the default one. */
function markFrontDoor(xml: string, address: string): string {
  return xml.replaceAll(
    new RegExp(`hreflang="[^"]+" href="${RegExp.escape(address)}"`, 'g'),
    () => {
      return `hreflang="x-default" href="${address}"`;
    },
  );
}
