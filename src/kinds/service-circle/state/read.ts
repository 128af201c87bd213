import { isCount, isObject } from '../../../core/json.ts';
import type { Reading } from '../../../core/kind.ts';
import { type CircleTask, CRITERIA, sceneOf } from '../task.ts';
import { beginScene, openOnly } from './begin.ts';
import type { Circle, CircleState, SceneWork } from './circle.ts';
import { readCircle } from './read-circle.ts';

/** Saved circles as far as they fit the scenes; what does not is set aside, scene by scene. */
export function read(task: CircleTask, saved: unknown): Reading<CircleState> | undefined {
  if (!isObject(saved) || !isCount(saved['seed']) || !isObject(saved['works'])) return undefined;
  const works: Record<string, SceneWork> = {};
  const setAside: string[] = [];
  for (const [id, value] of Object.entries(saved['works'])) {
    const work = readWork(task, id, value);
    if (work) works[id] = work;
    else setAside.push(id);
  }
  const { scene, counted } = saved;
  const has = (id: unknown): id is string => typeof id === 'string' && Object.hasOwn(works, id);
  return {
    state: openOnly(task, {
      seed: saved['seed'],
      scene: has(scene) ? scene : '',
      counted: has(counted) && (works[counted]?.handed.length ?? 0) > 0 ? counted : '',
      works,
    }),
    setAside,
  };
}

function readWork(task: CircleTask, id: string, value: unknown): SceneWork | undefined {
  const begun = beginScene(task, id);
  if (!begun || !isObject(value) || value['version'] !== begun.version) return undefined;
  const scene = sceneOf(task, id);
  const circle = readCircle(value['circle'], scene);
  const given: readonly unknown[] = Array.isArray(value['handed']) && scene ? value['handed'] : [];
  const handed = given
    .map((one) => readCircle(one, scene))
    .filter((one): one is Circle => one !== undefined && one.moments.length > 0);
  const opened = isObject(value['hints']) ? value['hints'] : {};
  const hints = CRITERIA.flatMap((criterion) => {
    const level = opened[criterion];
    return level === 1 || level === 2 ? [[criterion, level] as const] : [];
  });
  if (!circle) return undefined;
  return {
    version: begun.version,
    circle,
    hints: Object.fromEntries(hints),
    handed: handed.length > 2 ? [handed[0] as Circle, handed.at(-1) as Circle] : handed,
    revealed: value['revealed'] === true && handed.length > 0,
  };
}
