import { useId, useMemo } from 'preact/hooks';
import type { Assignment, Part as PartOf } from '../../../core/assign/assignment.ts';
import { assignedTask } from '../../../core/class/assigned-task.ts';
import type { Exercise, GradedWork, Remark } from '../../../core/class/book.ts';
import type { Attempt } from '../../../core/saved.ts';
import { HeadingRank } from '../../../ui/Heading.tsx';
import { useView } from '../loaded.ts';
import { useSpeech } from '../speech.ts';
import { Remarks } from './Remarks.tsx';

interface PartProps {
  readonly assignment: Assignment;
  readonly part: PartOf;
  /** Absent where this course has no such exercise. */
  readonly exercise: Exercise | undefined;
  readonly work: GradedWork | undefined;
  /** How each attempt went by the record that came with it, which is not believed. */
  readonly log: readonly Attempt[];
  readonly remark: Remark | undefined;
  readonly change: (remark: Remark) => void;
}

/** One exercise of one student: points and comment, and all that was done. */
export function Part({ assignment, part, exercise, work, log, remark, change }: PartProps) {
  const { words, format, title } = useSpeech();
  const id = useId();
  const result = work?.result;
  const most = result?.max || (work?.rubric ?? 0);
  return (
    <section class="part">
      <header class="part-head">
        <h3 id={id}>{title(part.exercise)}</h3>
        {most > 0 && (result?.max || remark?.points != null) && (
          <p class="part-points" data-by-hand={remark?.points != null}>
            {words('book.part.points', {
              points: format.points(remark?.points ?? result?.points ?? 0),
              max: format.points(most),
            })}
          </p>
        )}
      </header>
      {log.length > 1 && (
        <p class="muted">
          {result?.max === 0
            ? words('book.part.attempts.unscored', { count: log.length })
            : words('book.part.attempts', {
                count: log.length,
                log: format.list(
                  log.map((one) => `${format.points(one.points)} / ${format.points(one.max)}`),
                ),
              })}
        </p>
      )}
      <Remarks
        heading={id}
        max={most}
        graded={result?.max ? result.points : undefined}
        remark={remark}
        change={change}
      />
      {!exercise && <p class="notice">{words('book.part.unknown')}</p>}
      {exercise && work?.state === undefined && (
        <p class="muted">{words(log.length > 0 ? 'book.part.unreadable' : 'book.part.missing')}</p>
      )}
      {exercise && work?.state !== undefined && (
        <WorkOf assignment={assignment} part={part} exercise={exercise} work={work} />
      )}
    </section>
  );
}

type WorkOfProps = Pick<PartProps, 'assignment' | 'part'> & {
  readonly exercise: Exercise;
  readonly work: GradedWork;
};

function WorkOf({ assignment, part, exercise, work }: WorkOfProps) {
  const { words } = useSpeech();
  const view = useView(exercise.kind.name);
  const task = useMemo(
    () => assignedTask(assignment, part, exercise, work.seed),
    [assignment, part, exercise, work.seed],
  );
  if (view === 'failed') return <p class="notice">{words('book.part.failed')}</p>;
  return (
    <div class="part-work" data-kind={exercise.kind.name} aria-busy={!view}>
      {view && (
        <HeadingRank.Provider value={4}>
          <view.Work task={task} state={work.state} words={words} />
        </HeadingRank.Provider>
      )}
    </div>
  );
}
