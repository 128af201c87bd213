import type { QuizMove, QuizState } from '../../core/quiz/types.ts';
import { Heading } from '../../ui/Heading.tsx';
import { MixupTable } from '../../ui/quiz/MixupTable.tsx';
import type { Words } from '../../ui/words.ts';
import { type Mixup, mixups, type PitfallTask } from './model.ts';

interface MixupsProps {
  readonly task: PitfallTask;
  readonly state: QuizState;
  readonly words: Words;
  readonly move: (move: QuizMove) => void;
}

/** Which pitfalls the learner takes for which, with a round of just those in the learner's own work. */
export function Mixups({ task, state, words, move }: MixupsProps) {
  const rows = mixups(task, state);
  if (rows.length === 0) return null;
  return (
    <div class="summary-part">
      <Heading below>{words('pitfall-quiz.mixups')}</Heading>
      <MixupTable
        rows={rows}
        practise={
          task.assigned ? undefined : (row) => move({ do: 'retry', items: ofPair(task, row) })
        }
        own="pitfall-quiz"
        words={words}
      />
    </div>
  );
}

/** Every item about one of the two, so that telling them apart is what is practised. */
function ofPair(task: PitfallTask, { answer, taken }: Mixup): readonly string[] {
  return task.items
    .filter((item) => item.answer === answer.id || item.answer === taken.id)
    .map((item) => item.id);
}
