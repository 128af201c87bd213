import { useMemo } from 'preact/hooks';
import type { Assignment } from '../../../core/assign/assignment.ts';
import { classTask } from '../../../core/class/assigned-task.ts';
import type { Exercise, Exercises, Student } from '../../../core/class/book.ts';
import { useView } from '../loaded.ts';
import { useSpeech } from '../speech.ts';

interface PicturesProps {
  readonly assignment: Assignment;
  readonly exercises: Exercises;
  readonly students: readonly Student[];
}

/** The whole class in one picture, for each exercise whose kind draws one. */
export function Pictures({ exercises, ...rest }: PicturesProps) {
  return [...exercises.values()].map((exercise) => (
    <Picture key={exercise.id} exercise={exercise} {...rest} />
  ));
}

interface PictureProps extends Omit<PicturesProps, 'exercises'> {
  readonly exercise: Exercise;
}

function Picture({ assignment, exercise, students }: PictureProps) {
  const { words, title } = useSpeech();
  const view = useView(exercise.kind.name);
  const part = assignment.parts.find((one) => one.exercise === exercise.id);
  const works = useMemo(
    () =>
      students.flatMap(
        ({ entry }) =>
          entry.works.find((work) => work.exercise === exercise.id && work.state !== undefined) ??
          [],
      ),
    [students, exercise],
  );
  const task = useMemo(
    () => part && classTask(assignment, part, exercise),
    [assignment, part, exercise],
  );
  if (!view || view === 'failed' || !view.Class || !task || works.length === 0) return null;
  return (
    <section class="class-picture">
      <h2>{title(exercise.id)}</h2>
      <view.Class
        task={task}
        states={works.map(({ state }) => state)}
        given={works.map(({ marks }) => new Set(marks.map(({ item }) => item)))}
        words={words}
      />
    </section>
  );
}
