/** The part of Pagefind 1.6's browser API that the site uses. */
export interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  /** Places of the term, in words from the top of the page. */
  readonly words: readonly number[];
  /** Names of the page's meta fields that hold the term. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<Fragment>;
}

/** What Pagefind keeps of one page. It also fills in fields for the last search, which we leave alone: two searches would share them. */
export interface Fragment {
  /** The page's file, relative to the site. */
  readonly raw_url: string;
  /** The page's words, set apart by borders or spaces, with `<` and `>` escaped. */
  readonly raw_content: string;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly Anchor[];
}

/** An element with an id. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Its first word's place on the page. */
  readonly location: number;
}
