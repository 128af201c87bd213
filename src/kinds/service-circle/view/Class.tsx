import { useId, useState } from 'preact/hooks';
import type { Words } from '../../../ui/words.ts';
import { countClass } from '../grade/class.ts';
import type { CircleState } from '../state/circle.ts';
import type { CircleTask } from '../task.ts';
import { ClassScene } from './ClassScene.tsx';

interface ClassProps {
  readonly task: CircleTask;
  readonly states: readonly CircleState[];
  readonly words: Words;
}

/** What a class did, scene by scene: everybody’s circles laid over the reference. */
export function Class({ task, states, words }: ClassProps) {
  const id = useId();
  const [chosen, choose] = useState('');
  const counts = countClass(task, states);
  const count = counts.find(({ scene }) => scene.id === chosen) ?? counts[0];
  if (!count) return <p class="muted">{words('service-circle.class.none')}</p>;
  return (
    <div class="circle-class">
      {counts.length > 1 && (
        <p class="class-scene">
          <label for={id}>{words('service-circle.class.scene')}</label>
          <select
            id={id}
            value={count.scene.id}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {counts.map(({ scene, circles }) => (
              <option key={scene.id} value={scene.id}>
                {words('service-circle.class.option', { name: scene.title, count: circles })}
              </option>
            ))}
          </select>
        </p>
      )}
      <ClassScene count={count} words={words} />
    </div>
  );
}
