import { Heading } from '../../../ui/Heading.tsx';
import type { Words } from '../../../ui/words.ts';
import { drawCircle } from '../draw/circle.ts';
import { judge } from '../grade/judge.ts';
import { sumOf } from '../grade/outcome.ts';
import type { Circle, CircleState } from '../state/circle.ts';
import { isSame } from '../state/hand-in.ts';
import { type CircleTask, type Scene, sceneOf } from '../task.ts';
import { Criteria } from './Criteria.tsx';
import { Picture } from './Picture.tsx';
import { planOf } from './plan-of.ts';
import { Written } from './Written.tsx';

interface OneWorkProps {
  readonly task: CircleTask;
  readonly state: CircleState;
  readonly words: Words;
  /** The scene, or 'own'. */
  readonly id: string;
}

/** One circle as an instructor reads it: drawn, judged, and with everything written about it. */
export function OneWork({ task, state, words, id }: OneWorkProps) {
  const work = state.works[id];
  const scene = sceneOf(task, id);
  if (!work) return null;
  const { handed, hints, revealed } = work;
  const [first, last] = [handed[0], handed.at(-1)];
  const circle = last ?? work.circle;
  const before = first && last && !isSame(first, last) ? first : undefined;
  const asked = Object.values(hints).reduce((sum, level) => sum + level, 0);
  const notes = [
    ...(scene && !last ? [words('service-circle.work.open')] : []),
    ...(asked > 0 ? [words('service-circle.work.hints', { count: asked })] : []),
    ...(revealed ? [words('service-circle.work.revealed')] : []),
  ];
  return (
    <>
      {scene && last && (
        <p class="judged-total">{words('service-circle.total', pointsOf(scene, last))}</p>
      )}
      {notes.length > 0 && (
        <ul class="work-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div class="work-drawings">
        <Drawn scene={scene} circle={circle} words={words} />
        {scene && before && (
          <figure class="work-first">
            <figcaption>{words('service-circle.work.first', pointsOf(scene, before))}</figcaption>
            <Drawn scene={scene} circle={before} words={words} most={360} />
          </figure>
        )}
      </div>
      <div class="work-parts">
        {scene && last && (
          <section class="judged">
            <Heading class="part-title" below>
              {words('service-circle.found')}
            </Heading>
            <Criteria task={task} scene={scene} circle={last} words={words} />
          </section>
        )}
        <Written scene={scene} circle={circle} words={words} />
      </div>
    </>
  );
}

interface DrawnProps {
  readonly scene: Scene | undefined;
  readonly circle: Circle;
  readonly words: Words;
  readonly most?: number;
}

function Drawn({ scene, circle, words, ...size }: DrawnProps) {
  const plan = planOf(scene, circle, words);
  const label = words('service-circle.view.circle.label', {
    name: plan.name,
    count: plan.moments.length,
  });
  return <Picture label={label} draw={(width) => drawCircle(plan, width)} {...size} />;
}

function pointsOf(scene: Scene, circle: Circle) {
  return sumOf(judge(scene, circle));
}
