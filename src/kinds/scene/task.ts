import type { Assigned } from '../../core/kind.ts';

/** A room with details: find each, say what sort of thing it is, choose what would mend it. */
export interface SceneTask {
  readonly assigned?: Assigned | undefined;
  readonly drawing: Picture;
  readonly ask: string;
  readonly partAsk: string;
  readonly fixAsk: string;
  readonly categories: readonly Category[];
  readonly items: readonly Detail[];
}

/** A drawing as markup without scripts, and where its details lie; lengths in its own units. */
export interface Picture {
  readonly svg: string;
  /** What the room looks like as a whole. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly spots: readonly Spot[];
}

/** Where one detail can be pointed at. */
export interface Spot {
  /** The id of its item. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What sort of thing a detail can be. One without parts means: nothing to mend here. */
export interface Category {
  readonly id: string;
  readonly name: string;
  readonly gist: string;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly id: string;
  readonly name: string;
  readonly gist: string;
}

export interface Detail {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly string[];
  /** What is there, neutrally. */
  readonly name: string;
  /** What one sees looking closer: facts only. */
  readonly look: string;
  /** Empty where there is none, or it is withheld. */
  readonly hint?: string | undefined;
  /** The id of the right category. */
  readonly category: string;
  /** Feedback by category. */
  readonly categories: Readonly<Record<string, string>>;
  /** The id of the right part; absent where its category has none. */
  readonly part?: string | undefined;
  /** Feedback by part of the right category. */
  readonly parts: Readonly<Record<string, string>>;
  /**
   * What could mend it; none is right where nothing has to be mended. Without any there, blind work
   * shows that nothing has: no fix is asked for, whatever category is chosen.
   */
  readonly fixes: readonly Fix[];
  readonly because: string;
}

export interface Fix {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
}
