/** What every built page offers to its scripts as `__site`. Absent in `npm run dev` and on the server. */
export interface PageSite {
  /** Address of the site's root folder, with a slash at its end. */
  readonly root: string;
  /** Address of a file of the site: `url('download/x.zip')`. */
  readonly url: (path: string) => string;
  /** `import()` that also works on pages opened from disk. */
  readonly import: (name: string) => Promise<Record<string, unknown>>;
}

declare global {
  var __site: PageSite | undefined;
}

/**
 * Address of a file of the site, right at any depth, under any sub-path and from disk.
 * `path` counts from the root of the site and has no slash in front: `zh/m06/index.html`.
 * While a page is rendered it is a path from the root, which the build makes relative.
 */
export function siteUrl(path: string): string {
  return globalThis.__site?.url(path) ?? `/${path}`;
}
