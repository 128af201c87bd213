import { encodePath, findTarget, type SiteFiles } from './links.ts';

/**
 * The address a page has once the site is published at `address`, which may have a sub-path that
 * the pages know nothing of. Undefined for addresses elsewhere and for pages the site does not have.
 */
export function publicUrl(url: string, address: URL, site: SiteFiles): string | undefined {
  const parsed = URL.parse(url);
  if (parsed?.origin !== address.origin) return undefined;
  const target = findTarget(parsed.pathname + parsed.search + parsed.hash, 'index.html', site);
  if (!target) return undefined;
  const path = encodePath(target.file).replace(/(^|\/)index\.html$/, '$1');
  return new URL(path + target.suffix, withSlash(address)).href;
}

function withSlash(address: URL): URL {
  return new URL(`${address.pathname.replace(/\/*$/, '')}/`, address);
}
