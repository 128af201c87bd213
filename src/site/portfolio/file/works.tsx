import type { ReflectionTask } from '../../../kinds/reflection/task.ts';
import type { CircleState } from '../../../kinds/service-circle/state/circle.ts';
import type { WorkshopState } from '../../../kinds/workshop/state/types.ts';
import type { WorkshopTask } from '../../../kinds/workshop/task.ts';
import { HeadingRank } from '../../../ui/Heading.tsx';
import type { OwnWork } from '../../own-works.ts';
import { withoutCriteria } from '../capstone.ts';
import { chosenCircles, circlesIn, onlyCircle } from '../circles.ts';
import { WORK } from '../parts.ts';
import type { PartProps } from './Document.tsx';

/** Every circle that was chosen, one after the other. */
export function CirclePart(props: PartProps) {
  const { speech, portfolio, collected } = props.input;
  const { circle } = collected.core;
  if (!circle) return null;
  const chosen = chosenCircles(circlesIn(circle, speech.words), portfolio.circles);
  return (
    <>
      {chosen.map(({ id }) => {
        const work = { ...circle, state: onlyCircle(circle.state as CircleState, id) };
        return <Shown key={id} {...props} part={`circle-${id}`} work={work} />;
      })}
    </>
  );
}

/** The workshop from its scene to what was made of it; how it was judged is told in the rubric. */
export function WorkshopPart(props: PartProps) {
  const { workshop } = props.input.collected.core;
  if (!workshop) return null;
  const [task, state] = [workshop.task as WorkshopTask, workshop.state as WorkshopState];
  const work = { ...workshop, task: { ...task, rubric: [] }, state: { ...state, levels: {} } };
  return <Shown {...props} part="workshop" work={work} />;
}

/** What was written in the capstone; how it was judged is told in the rubric. */
export function CapstonePart(props: PartProps) {
  const { capstone } = props.input.collected.core;
  if (!capstone) return null;
  const work = { ...capstone, task: withoutCriteria(capstone.task as ReflectionTask) };
  return <Shown {...props} part="capstone" work={work} />;
}

/** One more work. */
export function OtherPart({ exercise, ...props }: PartProps & { readonly exercise: string }) {
  const work = props.input.collected.own.find((one) => one.exercise.id === exercise);
  return work ? (
    <Shown {...props} part={`${WORK}${exercise}`.replace(':', '-')} work={work} />
  ) : null;
}

interface ShownProps extends PartProps {
  readonly part: string;
  readonly work: OwnWork;
}

/** A work with all that came of it; as its exercise prints it while that would tell too much. */
function Shown({ part, work, words, views }: ShownProps) {
  const view = views.get(work.exercise.kind);
  if (!view) return null;
  const { task, state } = work;
  const { kind } = work.exercise;
  const { Work, Sheet } = view;
  return (
    <div class="folio-work" data-part={part} data-kind={kind}>
      {tellsTooMuch(work) ? (
        <div class="folio-sheet">
          <Sheet task={task} state={state} words={words} />
        </div>
      ) : (
        <HeadingRank.Provider value={UNTITLED.has(kind) ? 2 : 3}>
          <Work task={task} state={state} words={words} />
        </HeadingRank.Provider>
      )}
    </div>
  );
}

/** Kinds whose work begins with headings that stand below a title it does not have. */
const UNTITLED: ReadonlySet<string> = new Set(['workshop', 'conversation']);

/** Of an unfinished exercise with right answers the whole would show those nobody has found yet. */
function tellsTooMuch({ exercise, saved }: OwnWork): boolean {
  return exercise.kind !== 'service-circle' && saved.result.max > 0 && !saved.result.done;
}
