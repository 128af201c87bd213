import { useMemo } from 'preact/hooks';
import type { Assignment } from '../../../core/assign/assignment.ts';
import type { Exercises, Student } from '../../../core/class/book.ts';
import { objectivesOf } from '../../../core/class/objectives.ts';
import { distribution, exerciseStats, totalSpread } from '../../../core/class/totals.ts';
import { useSpeech } from '../speech.ts';
import { isDone } from '../students/rows.ts';
import { ExerciseSpread } from './ExerciseSpread.tsx';
import { Histogram } from './Histogram.tsx';
import { Objectives, type ObjectiveText } from './Objectives.tsx';
import { Pictures } from './Pictures.tsx';

interface ClassProps {
  readonly assignment: Assignment;
  readonly exercises: Exercises;
  readonly students: readonly Student[];
  readonly objectives: Readonly<Record<string, ObjectiveText>>;
}

/** The class as a whole: how many, how far, what is worth another lesson. */
export function Class({ assignment, exercises, students, objectives }: ClassProps) {
  const { words, format } = useSpeech();
  const stats = useMemo(
    () => ({
      spread: totalSpread(students),
      max: Math.max(...students.map(({ total }) => total.max)),
      counts: distribution(students),
      each: exerciseStats(students),
      aims: objectivesOf(students),
      late: students.filter(({ findings }) => findings.some(({ is }) => is === 'late')).length,
      open: students.filter((one) => !isDone(one)).length,
    }),
    [students],
  );
  const { spread, max } = stats;
  const tally = [
    { key: 'handed', value: String(students.length) },
    { key: 'late', value: String(stats.late) },
    { key: 'open', value: String(stats.open) },
    ...(spread && max > 0
      ? [
          { key: 'mean', value: format.points(spread.mean) },
          { key: 'median', value: format.points(spread.median) },
        ]
      : []),
  ];
  return (
    <div class="book-class">
      <dl class="book-tally">
        {tally.map(({ key, value }) => (
          <div key={key}>
            <dt>{words(`book.tally.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="class-halves">
        {max > 0 && <Histogram counts={stats.counts} />}
        {stats.each.length > 1 && <ExerciseSpread stats={stats.each} />}
      </div>
      <Objectives stats={stats.aims} texts={objectives} />
      <Pictures assignment={assignment} exercises={exercises} students={students} />
    </div>
  );
}
