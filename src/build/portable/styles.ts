import { findTarget, isInternal, relativeUrl, type SiteFiles } from './links.ts';
import type { Problems } from './problems.ts';

/** Where a piece of CSS stands: `file` is its present name, `writtenAs` the name its addresses count from. */
export interface StylePlace {
  readonly file: string;
  readonly writtenAs: string;
  readonly site: SiteFiles;
  readonly problems: Problems;
}

/** Makes every `url()` and `@import` of the site relative to the file the CSS stands in. */
export function rewriteCss(css: string, place: StylePlace): string {
  if (MASK_FROM_FILE.test(css)) {
    place.problems.add(
      place.file,
      'CSS mask from a file; browsers refuse it when the site is opened from disk. Use a data: URL.',
    );
  }
  return css
    .replace(URL_FUNCTION, (whole, quote: string, url: string) => {
      const fixed = rewriteUrl(url, place);
      return fixed === url ? whole : `url(${quote}${fixed}${quote})`;
    })
    .replace(IMPORT_STRING, (_, before: string, quote: string, url: string) => {
      return `${before}${quote}${rewriteUrl(url, place)}${quote}`;
    });
}

const URL_FUNCTION = /\burl\(\s*(["']?)([^"')]+?)\1\s*\)/g;
const IMPORT_STRING = /(@import\s*)(["'])([^"']+)\2/g;
const MASK_FROM_FILE = /\bmask(?:-image)?\s*:[^;}]*url\(\s*["']?(?!data:|#|["']?data:)/;

function rewriteUrl(url: string, { file, writtenAs, site, problems }: StylePlace): string {
  if (!isInternal(url)) return url;
  const target = findTarget(url, writtenAs, site);
  if (target) return relativeUrl(file, target);
  problems.add(file, `CSS names ${url}, but the site has no such file. Correct the address.`);
  return url;
}
