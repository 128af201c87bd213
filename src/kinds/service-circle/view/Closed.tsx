import { useState } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import type { Words } from '../../../ui/words.ts';
import type { ViewName } from '../draw/views.ts';
import { judge } from '../grade/judge.ts';
import { sumOf } from '../grade/outcome.ts';
import type { CircleState, SceneWork } from '../state/circle.ts';
import type { CircleMove } from '../state/move.ts';
import { type CircleTask, sceneOf } from '../task.ts';
import { Back } from './Back.tsx';
import { Board } from './Board.tsx';
import { Criteria } from './Criteria.tsx';
import { planOf } from './plan-of.ts';
import { Reference } from './Reference.tsx';
import { Scenes } from './Scenes.tsx';
import { Written } from './Written.tsx';

interface ClosedProps {
  readonly task: CircleTask;
  readonly state: CircleState;
  readonly words: Words;
  readonly move: (move: CircleMove) => void;
}

/** After handing in: the scenes and their circles can be looked at, and nothing changed. */
export function Closed(props: ClosedProps) {
  const { scene, works } = props.state;
  const work = works[scene];
  return work ? <ClosedScene key={scene} {...props} work={work} /> : <Scenes {...props} />;
}

function ClosedScene({ task, state, words, move, work }: ClosedProps & { work: SceneWork }) {
  const [view, show] = useState<ViewName>('circle');
  const [open, pick] = useState('');
  const scene = sceneOf(task, state.scene);
  /** The scene, if what came of it may be told. */
  const told = task.assigned?.blind ? undefined : scene;
  const handed = work.handed.at(-1);
  const circle = handed ?? work.circle;
  return (
    <div class="builder closed">
      {task.only === undefined && <Back words={words} move={move} />}
      <Heading class="builder-title" tabIndex={-1} data-start>
        {scene?.title ?? (circle.name || words('service-circle.own'))}
      </Heading>
      {scene && <p class="builder-story">{scene.story}</p>}
      {told && handed && (
        <p class="judged-total">{words('service-circle.total', sumOf(judge(told, handed)))}</p>
      )}
      <div class="closed-parts" data-view={view}>
        <Board
          label={words('service-circle.board')}
          plan={planOf(scene, circle, words)}
          words={words}
          open={open}
          armed=""
          pick={pick}
          put={() => {}}
          view={view}
          show={show}
        />
        <Written scene={scene} circle={circle} words={words} open={open} />
      </div>
      {told && (
        <section class="judged">
          <Heading class="part-title">{words('service-circle.found')}</Heading>
          {handed ? (
            <Criteria task={task} scene={told} circle={handed} words={words} />
          ) : (
            <p class="muted">{words('service-circle.found.nothing')}</p>
          )}
          <Reference scene={told} words={words} />
        </section>
      )}
    </div>
  );
}
