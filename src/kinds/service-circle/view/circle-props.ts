import type { Words } from '../../../ui/words.ts';
import type { Circle, SceneWork } from '../state/circle.ts';
import type { CircleMove } from '../state/move.ts';
import type { CircleTask, Scene } from '../task.ts';

/** What the parts of an open scene are given. */
export interface SceneProps {
  readonly task: CircleTask;
  /** Nothing for a circle of one's own. */
  readonly scene: Scene | undefined;
  readonly work: SceneWork;
  readonly circle: Circle;
  readonly seed: number;
  readonly words: Words;
  /** Makes a move and has it read out. The same function throughout. */
  readonly act: (move: CircleMove) => void;
}
