import { useId } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import type { Words } from '../../../ui/words.ts';
import { judge } from '../grade/judge.ts';
import { sumOf } from '../grade/outcome.ts';
import { type CircleState, OWN } from '../state/circle.ts';
import type { CircleMove } from '../state/move.ts';
import type { CircleTask, Scene } from '../task.ts';

interface ScenesProps {
  readonly task: CircleTask;
  readonly state: CircleState;
  readonly words: Words;
  readonly move: (move: CircleMove) => void;
}

/** The choice of a scene, or of an empty start. */
export function Scenes({ task, state, words, move }: ScenesProps) {
  const base = useId();
  const blind = task.assigned?.blind ?? false;
  return (
    <div class="scenes">
      <Heading class="scenes-title" tabIndex={-1} data-start>
        {words('service-circle.choose')}
      </Heading>
      <ul class="scene-list">
        {[...task.scenes, undefined].map((scene) => (
          <li key={scene?.id ?? OWN}>
            <button
              type="button"
              class="scene"
              data-scene={scene?.id ?? OWN}
              aria-labelledby={`${base}-${scene?.id ?? OWN}-title`}
              aria-describedby={`${base}-${scene?.id ?? OWN}-state ${base}-${scene?.id ?? OWN}-story`}
              onClick={() => move({ do: 'scene', scene: scene?.id ?? OWN })}
            >
              <strong id={`${base}-${scene?.id ?? OWN}-title`}>
                {scene?.title ?? words('service-circle.own')}
              </strong>
              <span id={`${base}-${scene?.id ?? OWN}-story`}>
                {scene?.story ?? words('service-circle.own.story')}
              </span>
              <span class="scene-state" id={`${base}-${scene?.id ?? OWN}-state`}>
                {howFar(scene, state, words, blind)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How far the learner is with a scene; `blind`, without a word on how well. */
export function howFar(
  scene: Scene | undefined,
  state: CircleState,
  words: Words,
  blind: boolean,
): string {
  const work = state.works[scene?.id ?? OWN];
  const handed = work?.handed.at(-1);
  if (scene && handed && !blind) {
    return words('service-circle.scene.checked', sumOf(judge(scene, handed)));
  }
  const placed = (work?.circle.moments.length ?? 0) + (work?.circle.below.length ?? 0);
  if (placed > 0) return words('service-circle.scene.begun', { count: placed });
  return scene
    ? words('service-circle.scene.events', { count: scene.events.length })
    : words('service-circle.scene.empty');
}
