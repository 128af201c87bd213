import type { AssignedRecord } from '../../store/record.ts';
import type { Words } from '../../ui/words.ts';
import type { Progress } from './progress.ts';
import type { Session } from './session.ts';
import type { View } from './use-view.ts';

/** What every view of an assignment is given. */
export interface ViewProps {
  readonly session: Session;
  readonly words: Words;
  readonly title: string;
  readonly record: AssignedRecord;
  /** In the order of the session's places. */
  readonly progress: readonly Progress[];
  readonly go: (view: View) => void;
}
