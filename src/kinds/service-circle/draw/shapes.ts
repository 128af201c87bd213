/**
 * What a shape means; the style sheet (or the palette of an exported file) decides how it looks.
 * `muted` is for what is in the background, `truth` and `fail` for moments so marked.
 */
export type Role =
  | 'ring'
  | 'phase'
  | 'phase-name'
  | 'dot'
  | 'dot-truth'
  | 'star'
  | 'number'
  | 'number-on-truth'
  | 'fail'
  | 'fail-letter'
  | 'leader'
  | 'label'
  | 'label-truth'
  | 'title'
  | 'muted'
  | 'rule'
  | 'rule-visibility'
  | 'cell'
  | 'cell-truth'
  | 'cell-internal'
  | 'grid'
  | 'curve'
  | 'point'
  | 'unknown'
  | 'band'
  | 'drop'
  | 'gauge'
  | 'share';

/** One mark of a drawing, in units that are CSS pixels at natural size. */
export type Shape = {
  readonly role: Role;
  /** The moment or internal event it stands for, so that it can be picked and dragged. */
  readonly of?: string;
} & (
  | { readonly is: 'circle'; readonly x: number; readonly y: number; readonly r: number }
  | {
      readonly is: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
    }
  | { readonly is: 'path'; readonly d: string }
  | {
      readonly is: 'text';
      readonly x: number;
      /** Of the first line's baseline. */
      readonly y: number;
      readonly lines: readonly string[];
      readonly anchor: 'start' | 'middle' | 'end';
      /** Font size and line height. */
      readonly size: number;
      readonly leading: number;
      /** The whole text, where `lines` had to be cut short. */
      readonly full?: string;
    }
);

/** Where something dropped on a drawing would go. */
export type Target =
  /** Onto the circle, before the moment `before` ('' at the end of the phase). */
  | { readonly to: 'circle'; readonly phase: string; readonly before: string }
  /** Below the line of visibility, serving the moment `under` ('' for none). */
  | { readonly to: 'below'; readonly layer: 'backstage' | 'support'; readonly under: string }
  /** The feeling of the moment `of`. */
  | { readonly to: 'feeling'; readonly of: string; readonly feeling: -2 | -1 | 0 | 1 | 2 };

/** A finished drawing, and what a point on it means. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** From back to front. */
  readonly shapes: readonly Shape[];
  /**
   * Where `dragged` would go if it were dropped at this point, and the mark that shows it;
   * `undefined` where it can go nowhere.
   */
  readonly at: (
    x: number,
    y: number,
    dragged: string,
  ) => { readonly target: Target; readonly mark: Shape } | undefined;
}
