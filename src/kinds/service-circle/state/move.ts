import type { Criterion, Layer } from '../task.ts';
import type { Circle, Moment } from './circle.ts';

/** The fields of a moment that a learner fills in. */
export type Field = Exclude<keyof Moment, 'id' | 'phase'>;

/** What a learner can do. `id` names an event of the scene or a moment of the learner's own. */
export type CircleMove =
  /** Opens a scene; '' goes back to the choice. */
  | { readonly do: 'scene'; readonly scene: string }
  /** Onto the circle, or to another place on it: before `before`, or at the end of the phase (''). */
  | { readonly do: 'place'; readonly id: string; readonly phase: string; readonly before: string }
  /** One step earlier (−1) or later (1): past its neighbour, or into the phase before or after. */
  | { readonly do: 'shift'; readonly id: string; readonly by: -1 | 1 }
  /** Below the line of visibility. */
  | { readonly do: 'below'; readonly id: string; readonly layer: Layer; readonly under: string }
  /** Off the drawing; what the learner made is gone, an event waits to be placed again. */
  | { readonly do: 'take'; readonly id: string }
  | { readonly do: 'add'; readonly name: string; readonly phase: string; readonly before: string }
  | {
      readonly do: 'add-below';
      readonly name: string;
      readonly layer: Layer;
      readonly under: string;
    }
  | {
      readonly do: 'set';
      readonly id: string;
      readonly field: Field;
      readonly value: Moment[Field];
    }
  /** Words of the learner's own for something below the line. */
  | { readonly do: 'name'; readonly id: string; readonly name: string }
  | { readonly do: 'title'; readonly name: string }
  | { readonly do: 'accuracy'; readonly value: number }
  | { readonly do: 'phase-add'; readonly name: string }
  | { readonly do: 'phase-name'; readonly phase: string; readonly name: string }
  /** Earlier (−1) or later (1), with its moments. */
  | { readonly do: 'phase-shift'; readonly phase: string; readonly by: -1 | 1 }
  /** Its moments go to the phase before it, or after it if it was the first. */
  | { readonly do: 'phase-remove'; readonly phase: string }
  /** A whole circle in the place of this one. */
  | { readonly do: 'paste'; readonly circle: Circle }
  | { readonly do: 'hint'; readonly criterion: Criterion }
  | { readonly do: 'check' }
  | { readonly do: 'reveal' };
