import type { ImportGraph } from './chunks.ts';
import type { SiteFiles } from './links.ts';
import type { Problems } from './problems.ts';

/** What every page of one site shares. */
export interface SiteContext {
  readonly site: SiteFiles;
  readonly graph: ImportGraph;
  readonly problems: Problems;
  /** The registry's code. */
  readonly runtime: string;
  /** Where the site is published, if that is known. */
  readonly address: URL | undefined;
}

/** `file` is the page's present name, `writtenAs` the one its relative addresses count from. */
export interface Page {
  readonly file: string;
  readonly writtenAs: string;
  readonly html: string;
}
