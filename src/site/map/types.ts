/** A page or an exercise of the course, as the map shows it. */
export interface MapRow {
  /** The id of an exercise; for a page its file below the language: 'm04/circle', 'm04/index'. */
  readonly id: string;
  /** The kind of an exercise; 'page' for a page. */
  readonly kind: string;
  readonly module: string;
  readonly title: string;
  /** Of reading (by rule of thumb) or of work (as its author estimates). */
  readonly minutes: number;
  /** Its file, from the root of the site. */
  readonly path: string;
  /** Ids of the objectives that it teaches or practises. */
  readonly objectives: readonly string[];
  /** Ids of the concepts that it marks or practises. */
  readonly concepts: readonly string[];
}

/** A module with what it should enable people to do. */
export interface MapModule {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** For all of it, thinking and talking too: more than its rows together. */
  readonly minutes: number;
  readonly path: string;
  readonly objectives: readonly MapObjective[];
}

/** What people will be able to do. `label` is how rows name it: '4.2'. */
export interface MapObjective {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** Everything the map shows, in one language. */
export interface MapData {
  readonly modules: readonly MapModule[];
  /** By module in reading order; an exercise after the page it stands on. */
  readonly rows: readonly MapRow[];
  /** The names of all concepts in both languages, by id; the reader's first. */
  readonly concepts: Readonly<Record<string, readonly [string, string]>>;
}
