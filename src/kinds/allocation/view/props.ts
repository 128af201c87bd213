import type { Words } from '../../../ui/words.ts';
import type { AllocationMove, AllocationState, AllocationTask } from '../task.ts';

/** What every part of an allocation on screen is given. */
export interface AllocationProps {
  readonly task: AllocationTask;
  readonly state: AllocationState;
  readonly move: (move: AllocationMove) => void;
  /** Takes the reader, and the keyboard, to a place or setting. */
  readonly lead: (place: string) => void;
  readonly words: Words;
}
