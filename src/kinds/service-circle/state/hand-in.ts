import { type CircleTask, sceneOf } from '../task.ts';
import type { Circle, CircleState, SceneWork } from './circle.ts';

/** `work` with its circle handed in; itself where it is empty, or the reference was shown. */
export function handIn(work: SceneWork): SceneWork {
  const { circle, handed, revealed } = work;
  if (revealed || circle.moments.length === 0) return work;
  return { ...work, handed: [...handed.slice(0, 1), circle] };
}

/**
 * `state` with the circle handed in that is being worked on, where it is another than the last one
 * handed in. With a task that is closed, only if nothing was handed in before: looking around
 * afterwards must not change what counts.
 */
export function finish(task: CircleTask, state: CircleState): CircleState {
  const { blind, closed } = task.assigned ?? {};
  if (closed && state.counted !== '') return state;
  const scene = workingScene(task, state);
  const work = state.works[scene];
  const last = work?.handed.at(-1);
  const next = !work || (last && isSame(last, work.circle)) ? work : handIn(work);
  // Where no check says which scene is meant, it is the one being worked on, whatever was before.
  const counted = blind || next !== work ? scene : state.counted;
  if (next === work && counted === state.counted) return state;
  return { ...state, counted, works: next ? { ...state.works, [scene]: next } : state.works };
}

/**
 * The scene being worked on: the open one if anything is on its circle, else the one that was
 * checked last, else the one with most placed; '' where there is none.
 */
export function workingScene(task: CircleTask, state: CircleState): string {
  const placed = (id: string) => {
    const circle = sceneOf(task, id) && state.works[id]?.circle;
    return circle && circle.moments.length > 0 ? circle.moments.length + circle.below.length : 0;
  };
  if (placed(state.scene) > 0) return state.scene;
  if (state.counted !== '' && !task.assigned?.blind) return state.counted;
  let most = '';
  for (const { id } of task.scenes) if (placed(id) > placed(most)) most = id;
  return most;
}

/** Whether two circles are the same; work read back from storage is another object. */
export function isSame(one: Circle, other: Circle): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
