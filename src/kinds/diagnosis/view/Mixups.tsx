import { mixups } from '../../../core/staged/mixups.ts';
import type { StagedMove, StagedState } from '../../../core/staged/types.ts';
import { Heading } from '../../../ui/Heading.tsx';
import { MixupTable } from '../../../ui/quiz/MixupTable.tsx';
import type { Words } from '../../../ui/words.ts';
import { DIAGNOSIS, diagnosis } from '../model.ts';
import type { DiagnosisTask } from '../task.ts';

interface MixupsProps {
  readonly task: DiagnosisTask;
  readonly state: StagedState;
  readonly move: (move: StagedMove) => void;
  readonly words: Words;
}

/** Which diagnosis was taken for which, with those cases again in the learner's own work. */
export function Mixups({ task, state, move, words }: MixupsProps) {
  const named = (wanted: string | undefined) => task.diagnoses.find(({ id }) => id === wanted);
  const rows = mixups(diagnosis.items(task), state, DIAGNOSIS).flatMap((row) => {
    const [answer, taken] = [named(row.answer[0]), named(row.taken)];
    return answer && taken ? [{ ...row, answer, taken }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <div class="summary-part">
      <Heading below>{words('diagnosis.mixups')}</Heading>
      <MixupTable
        rows={rows}
        own="staged"
        words={words}
        practise={task.assigned ? undefined : ({ items }) => move({ do: 'again', items })}
      />
    </div>
  );
}
