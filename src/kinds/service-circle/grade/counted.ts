import type { Circle, CircleState } from '../state/circle.ts';
import { type CircleTask, type Scene, sceneOf } from '../task.ts';
import { judge } from './judge.ts';
import type { Outcome } from './outcome.ts';

/** The circle handed in last, and its scene. */
export function countedIn(
  task: CircleTask,
  state: CircleState,
):
  | { readonly scene: Scene; readonly circle: Circle; readonly outcomes: readonly Outcome[] }
  | undefined {
  const scene = sceneOf(task, state.counted);
  const circle = state.works[state.counted]?.handed.at(-1);
  return scene && circle ? { scene, circle, outcomes: judge(scene, circle) } : undefined;
}
