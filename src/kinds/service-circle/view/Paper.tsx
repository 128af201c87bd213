import { Fragment } from 'preact';
import { Heading } from '../../../ui/Heading.tsx';
import { usePrinted } from '../../../ui/printed.ts';
import type { Words } from '../../../ui/words.ts';
import { drawCircle } from '../draw/circle.ts';
import { waiting } from '../model.ts';
import { labelOf } from '../names.ts';
import type { Circle, CircleState } from '../state/circle.ts';
import { type CircleTask, sceneOf } from '../task.ts';
import { phaseName } from './phase-name.ts';
import { planOf } from './plan-of.ts';
import { Shapes } from './Shapes.tsx';

interface PaperProps {
  readonly task: CircleTask;
  readonly state: CircleState;
  readonly words: Words;
}

/** How wide the circle is drawn for a page of A4 with margins, in CSS pixels. */
const PAGE_WIDTH = 640;

/** On paper: the open circle with its table on one page, or every scene as a sheet to work on. */
export function Paper(given: PaperProps) {
  const { task, state, words } = usePrinted(given);
  const work = state.works[state.scene];
  return work && work.circle.moments.length > 0 ? (
    <Drawn task={task} state={state} words={words} />
  ) : (
    <Blank task={task} state={state} words={words} />
  );
}

function Drawn({ task, state, words }: PaperProps) {
  const scene = sceneOf(task, state.scene);
  const circle = state.works[state.scene]?.circle;
  if (!circle) return null;
  const plan = planOf(scene, circle, words);
  const drawing = drawCircle(plan, PAGE_WIDTH);
  return (
    <div class="paper" data-dense={DENSE.filter((most) => lengthOf(circle) > most).length}>
      <Heading>{plan.name}</Heading>
      <svg
        class="drawing drawing-circle"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="img"
        aria-label={plan.name}
      >
        <Shapes drawing={drawing} open="" />
      </svg>
      <table class="paper-table">
        <thead>
          <tr>
            {['number', 'name', 'expects', 'factor', 'who', 'standard'].map((column) => (
              <th key={column} scope="col">
                {words(`service-circle.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {circle.phases.map((phase) => (
          <tbody key={phase.id}>
            <tr>
              <th colSpan={6} scope="rowgroup">
                {phaseName(scene, phase, words)}
              </th>
            </tr>
            {circle.moments.map((moment, index) =>
              moment.phase === phase.id ? (
                <tr key={moment.id}>
                  <td>{index + 1}</td>
                  <td>
                    {moment.truth && '★ '}
                    {moment.fail && '⚑ '}
                    {labelOf(scene, moment)}
                  </td>
                  <td>{moment.expects}</td>
                  <td>{moment.factor && words(`service-circle.factor.${moment.factor}`)}</td>
                  <td>{moment.who}</td>
                  <td>
                    {moment.standard}
                    {moment.fail && moment.proof && <small>⚑ {moment.proof}</small>}
                  </td>
                </tr>
              ) : null,
            )}
          </tbody>
        ))}
      </table>
      {plan.below.length > 0 && (
        <p>
          <strong>{words('service-circle.below')}</strong>{' '}
          {plan.below.map(({ id, name, layer }) => (
            <Fragment key={id}>
              {words('service-circle.paper.below', {
                name,
                layer: words(`service-circle.row.${layer}`),
              })}{' '}
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

/** From so many letters on the table is set smaller, to stay on one page with the circle. */
const DENSE = [1200, 2400];

/** How much is written about the moments, in widths of a Latin letter. */
function lengthOf({ moments }: Circle): number {
  const written = moments.flatMap(({ expects, who, standard, proof }) => [
    expects,
    who,
    standard,
    proof,
  ]);
  return written.join('').replace(/[\u2e80-\uffef]/g, 'xx').length;
}

function Blank({ task, state, words }: PaperProps) {
  return (
    <ol class="sheet">
      {task.scenes.map((scene) => {
        const begun = state.works[scene.id]?.circle;
        const none = { name: '', phases: [], moments: [], below: [], accuracy: 0 };
        return (
          <li key={scene.id}>
            <p>
              <strong>{scene.title}</strong>
            </p>
            <p>{scene.story}</p>
            <p>{words('service-circle.paper.how')}</p>
            <ul class="sheet-options">
              {waiting(scene, begun ?? none, state.seed).map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
