import type { CircleState } from '../../kinds/service-circle/state/circle.ts';
import { handIn } from '../../kinds/service-circle/state/hand-in.ts';
import { type CircleTask, sceneOf } from '../../kinds/service-circle/task.ts';
import type { Words } from '../../ui/words.ts';
import type { OwnWork } from '../own-works.ts';

/** A circle somebody has drawn. */
export interface Drawn {
  /** The scene's id, or 'own'. */
  readonly id: string;
  readonly name: string;
  readonly moments: number;
  readonly truths: number;
}

/** The circles in `work` that have any moments, the one to show first of all first. */
export function circlesIn(work: OwnWork, words: Words): readonly Drawn[] {
  const [task, state] = [work.task as CircleTask, work.state as CircleState];
  const drawn = Object.entries(state.works).flatMap(([id, { circle }]) => {
    const { moments } = circle;
    const name = sceneOf(task, id)?.title ?? (circle.name || words('portfolio.circle.own'));
    const truths = moments.filter(({ truth }) => truth).length;
    return moments.length > 0 ? [{ id, name, moments: moments.length, truths }] : [];
  });
  const weight = ({ id, moments }: Drawn) =>
    (id === state.counted ? 2000 : 0) + (id === state.scene ? 1000 : 0) + moments;
  return drawn.sort((one, other) => weight(other) - weight(one));
}

/**
 * The circles to show: those somebody chose, as far as they are still there, or else the first. Who
 * chose none gets none.
 */
export function chosenCircles(
  drawn: readonly Drawn[],
  chosen: readonly string[] | null,
): readonly Drawn[] {
  return chosen === null ? drawn.slice(0, 1) : drawn.filter(({ id }) => chosen.includes(id));
}

/**
 * `state` as if the scene `id` were the only one. What was checked before is checked again as it
 * stands now; what never was is not.
 */
export function onlyCircle(state: CircleState, id: string): CircleState {
  const work = state.works[id];
  if (!work) return state;
  const shown = work.handed.length > 0 ? handIn(work) : work;
  return { ...state, scene: id, counted: id, works: { [id]: shown } };
}
