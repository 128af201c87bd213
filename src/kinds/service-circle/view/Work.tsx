import { Heading } from '../../../ui/Heading.tsx';
import type { Words } from '../../../ui/words.ts';
import { type CircleState, OWN } from '../state/circle.ts';
import { workingScene } from '../state/hand-in.ts';
import { type CircleTask, sceneOf } from '../task.ts';
import { OneWork } from './OneWork.tsx';
import { howFar } from './Scenes.tsx';

interface WorkProps {
  readonly task: CircleTask;
  readonly state: CircleState;
  readonly words: Words;
}

/** All that a student has drawn: the circle that counts, and the others begun, to be opened. */
export function Work({ task, state, words }: WorkProps) {
  const shown = state.counted || workingScene(task, state);
  const begun = [...task.scenes.map(({ id }) => id), OWN].filter((id) => {
    const circle = state.works[id]?.circle;
    return circle && circle.moments.length + circle.below.length > 0;
  });
  const main = shown === '' || !begun.includes(shown) ? (begun[0] ?? '') : shown;
  if (main === '') return <p class="muted">{words('service-circle.work.none')}</p>;
  const title = (id: string) =>
    sceneOf(task, id)?.title ?? (state.works[id]?.circle.name || words('service-circle.work.own'));
  const others = begun.filter((id) => id !== main);
  return (
    <div class="circle-work">
      <Heading class="builder-title">{title(main)}</Heading>
      <OneWork task={task} state={state} words={words} id={main} />
      {others.length > 0 && (
        <section class="circle-others">
          <Heading class="part-title">{words('service-circle.work.others')}</Heading>
          {others.map((id) => (
            <details key={id}>
              <summary>
                {title(id)} <small>{howFar(sceneOf(task, id), state, words, false)}</small>
              </summary>
              <OneWork task={task} state={state} words={words} id={id} />
            </details>
          ))}
        </section>
      )}
    </div>
  );
}
