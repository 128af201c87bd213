import type { Words } from '../../../ui/words.ts';
import type { WorkshopMove, WorkshopState } from '../state/types.ts';
import type { WorkshopTask } from '../task.ts';

/** What every step on screen is given. */
export interface StepProps {
  readonly task: WorkshopTask;
  readonly state: WorkshopState;
  /** Makes a move; then the keyboard goes to what has this `data-focus`, where it is named. */
  readonly act: (move: WorkshopMove, focus?: string) => void;
  readonly words: Words;
}
