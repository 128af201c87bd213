import { posix } from 'node:path';

/** The files of the built site and the names some of them had when the pages were written. */
export interface SiteFiles {
  /** Present names. */
  readonly files: ReadonlySet<string>;
  /** Former name → present name. */
  readonly moved: ReadonlyMap<string, string>;
}

/** Where a link of the site leads: a file, and the `?query#fragment` that follows it. */
export interface Target {
  readonly file: string;
  readonly suffix: string;
}

/** True for an address inside the site: no scheme, no host, not only `?query` or `#fragment`. */
export function isInternal(url: string): boolean {
  return url !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/|\\|[?#])/i.test(url);
}

/**
 * The file an internal address names. `/zh/m06/` and `/zh/m06` find `zh/m06/index.html` or
 * `zh/m06.html`. Relative addresses count from `page`, the name the page was written under.
 */
export function findTarget(url: string, page: string, site: SiteFiles): Target | undefined {
  const { pathname, search, hash } = new URL(url, `https://site.invalid/${encodePath(page)}`);
  const file = findFile(pathname, site);
  return file === undefined ? undefined : { file, suffix: search + hash };
}

/** A relative address of `target` as seen from `page`, both present names. */
export function relativeUrl(page: string, target: Target): string {
  if (page === target.file && target.suffix.startsWith('#')) return target.suffix;
  const path = encodePath(posix.relative(posix.dirname(page), target.file));
  return (path.startsWith('.') ? path : `./${path}`) + target.suffix;
}

/** The way from `page` up to the root of the site: `./`, `../`, `../../` … */
export function rootOf(page: string): string {
  return '../'.repeat(page.split('/').length - 1) || './';
}

/** File name → URL path; spaces, `#`, `%`, `?`, quotes, brackets and Chinese become escapes. */
export function encodePath(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return encoded.replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function findFile(pathname: string, { files, moved }: SiteFiles): string | undefined {
  const path = decode(pathname)?.replace(/^\/+|\/+$/g, '');
  if (path === undefined) return undefined;
  const candidates = [path, `${path}.html`, path === '' ? 'index.html' : `${path}/index.html`];
  for (const candidate of candidates) {
    const file = moved.get(candidate) ?? candidate;
    if (files.has(file)) return file;
  }
  return undefined;
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
