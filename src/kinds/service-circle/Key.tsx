import type { Words } from '../../ui/words.ts';
import { type CircleTask, isMoment, type Scene } from './task.ts';
import { EventReasons } from './view/EventReasons.tsx';

/** One defensible circle of every scene with its reasons, for instructors. */
export function CircleKey({ task, words }: { readonly task: CircleTask; readonly words: Words }) {
  return (
    <>
      {task.scenes.map((scene) => (
        <details class="key-scene" key={scene.id}>
          <summary>{scene.title}</summary>
          <p>{scene.story}</p>
          <SceneKey scene={scene} words={words} />
        </details>
      ))}
    </>
  );
}

function SceneKey({ scene, words }: { readonly scene: Scene; readonly words: Words }) {
  return (
    <ol class="key">
      {scene.events.map((event) => (
        <li class="key-item" key={event.id}>
          <p>
            <strong>{event.text}</strong>{' '}
            <span class="muted">
              {isMoment(event)
                ? scene.phases.find(({ id }) => id === event.phase)?.name
                : words(`service-circle.row.${event.place}`)}
            </span>
          </p>
          <p>{event.because}</p>
          <EventReasons event={event} words={words} />
        </li>
      ))}
    </ol>
  );
}
