import { type CircleTask, sceneOf } from '../task.ts';
import {
  type Circle,
  type CircleState,
  OWN,
  type SceneWork,
  USUAL_ACCURACY,
  USUAL_PHASES,
} from './circle.ts';

/** A scene nobody has touched; `undefined` where the task has no such scene. */
export function beginScene(task: CircleTask, id: string): SceneWork | undefined {
  const scene = sceneOf(task, id);
  if (!scene && (id !== OWN || task.only !== undefined)) return undefined;
  const phases = scene?.phases.map((phase) => phase.id) ?? USUAL_PHASES;
  const circle: Circle = {
    name: '',
    phases: phases.map((phase) => ({ id: phase, name: '' })),
    moments: [],
    below: [],
    accuracy: USUAL_ACCURACY,
  };
  return { version: scene?.version ?? 1, circle, hints: {}, handed: [], revealed: false };
}

/** `state` with its scene open, where an assignment names one and none is. */
export function openOnly(task: CircleTask, state: CircleState): CircleState {
  if (task.only === undefined || state.scene === task.only) return state;
  const work = state.works[task.only] ?? beginScene(task, task.only);
  if (!work) return state;
  return { ...state, scene: task.only, works: { ...state.works, [task.only]: work } };
}
